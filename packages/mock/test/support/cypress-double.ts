import type { CypressEvents } from "../../src/cypress.ts";

declare global {
  namespace Cypress {
    // biome-ignore lint/suspicious/noExplicitAny: as Cypress declares it, or the declarations do not merge
    interface Chainable<Subject = any> {
      then<Next>(use: (subject: Subject) => Next): Chainable<Next>;
    }
  }
}

type Run = (...args: unknown[]) => unknown;
type Tasks = Parameters<CypressEvents>[1];

/** What a request is that `cy.intercept` changes. */
export interface Intercepted {
  url: string;
  headers: Record<string, string>;
}

/**
 * Stands for Cypress in a test: a queue of commands, custom commands, tasks that JSON carries to Node, and
 * hooks, with the rules that the real one has. Commands run one after the other once the test's function has
 * returned; those that a running command adds come right behind it. A command is what it returns, or yields what
 * its inner commands yield. A task that gives `undefined` fails. A test whose `afterEach` fails has failed, and
 * the tests after it are skipped.
 */
export function createCypressDouble() {
  const commands = new Map<string, Run>();
  const tasks: Tasks = {};
  const before: (() => void)[] = [];
  const after: (() => void)[] = [];
  const intercepts: { url: string; change: (request: Intercepted) => void }[] = [];
  const logged: { name: string; message: unknown }[] = [];
  let queue: (() => Promise<void>)[] = [];
  let subject: unknown;

  const chain = {
    // biome-ignore lint/suspicious/noThenProperty: Cypress's own chains have it, and are no promises
    then(use: (given: unknown) => unknown) {
      queue.push(async () => {
        await runInner(() => use(subject));
      });
      return chain;
    },
  };

  /** Runs what may add commands, then those, and leaves what it yields. */
  async function runInner(run: () => unknown): Promise<void> {
    const rest = queue;
    queue = [];
    const given = run();
    const value = given === chain ? undefined : await given;
    await drain();
    if (value !== undefined) subject = value;
    queue = [...queue, ...rest];
  }

  async function drain(): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) await next();
  }

  const builtIn: Record<string, Run> = {
    wrap: (value) => value,
    task: async (name, question) => {
      const task = tasks[String(name)];
      if (!task) throw new Error(`cy.task('${name}') failed: no task is registered`);
      const answer = await task(JSON.parse(JSON.stringify(question)));
      if (answer === undefined) throw new Error(`The task '${name}' returned undefined.`);
      return JSON.parse(JSON.stringify(answer));
    },
    intercept: (matcher, change) => {
      const { url } = matcher as { url: string };
      intercepts.push({ url, change: change as (request: Intercepted) => void });
      return null;
    },
  };

  // As Cypress does, a command's function runs when its turn comes, not when it is called.
  const cy = new Proxy({} as Record<string, Run>, {
    get:
      (_, name: string) =>
      (...args: unknown[]) => {
        const own = commands.get(name);
        const run = own ?? builtIn[name];
        if (!run) throw new Error(`cy.${name} is not a function`);
        queue.push(async () => {
          if (own) return runInner(() => own(...args));
          subject = await run(...args);
        });
        return chain;
      },
  });

  return {
    globals: {
      cy,
      Cypress: {
        Commands: { add: (name: string, run: Run) => void commands.set(name, run) },
        config: () => 400,
        log: (entry: { name: string; message: unknown }) => void logged.push(entry),
      },
      beforeEach: (run: () => void) => void before.push(run),
      afterEach: (run: () => void) => void after.push(run),
    },
    cy: cy as Record<string, (...args: unknown[]) => typeof chain>,
    on: ((event, more) => {
      if (event === "task") Object.assign(tasks, more);
    }) as CypressEvents,
    logged,
    /** What the page's request is after the interceptors of the running test. */
    sent(url: string): Intercepted {
      const request = { url, headers: {} as Record<string, string> };
      for (const { url: pattern, change } of intercepts.toReversed()) {
        if (url.startsWith(pattern.replace("**", ""))) change(request);
      }
      return request;
    },
    /** Runs a test with its hooks; rejects as the test or a hook fails. */
    async runTest(test: () => unknown): Promise<void> {
      intercepts.length = 0;
      const failures: unknown[] = [];
      for (const part of [...before, test, ...after]) {
        if (failures.length > 0 && !after.includes(part as () => void)) continue;
        subject = undefined;
        queue = [];
        try {
          await runInner(() => void part());
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
