import { UserError } from "@carespec/command";
import type { SessionHandle } from "./control/session-handle.ts";
import {
  CALLED,
  type Called,
  type CypressMock,
  MOCK_TASK,
  type MockQuestion,
} from "./cypress/task.ts";
import type { Expectation } from "./expect/expectation.ts";
import {
  openTestServer,
  type ServedSession,
  type TestServer,
  type TestServerOptions,
} from "./runners/test-server.ts";

/** The mock of a run of Cypress, and how strict its tests are. */
export interface CypressMockOptions extends TestServerOptions {
  /**
   * Fails each test in which the mock refused a request that the test did not expect, as `useMock` does for
   * Vitest. Default true. (For strict documents, give `spec: { strict: true }`.)
   */
  strict?: boolean | undefined;
}

/** What is used of the `on` of `setupNodeEvents`. */
export type CypressEvents = (
  event: "task",
  // biome-ignore lint/suspicious/noExplicitAny: as Cypress types its tasks
  tasks: Record<string, (question: any) => Promise<unknown>>,
) => void;

/**
 * Starts a mock for the tests of Cypress, or uses the running one that `url` names. Call it in `setupNodeEvents`,
 * and import `@carespec/mock/cypress/support` in the support file: then each test has its own session.
 *
 * @returns the mock's address, for an application that is started here, and what stops the mock before Cypress
 *   ends, for `after:run`
 * @example
 * async setupNodeEvents(on) {
 *   const mock = await setupMock(on, { vendors: ["library"], port: 4010 });
 *   on("after:run", () => mock.close());
 * }
 */
export async function setupMock(
  on: CypressEvents,
  { strict = true, ...options }: CypressMockOptions = {},
): Promise<Pick<TestServer, "url" | "close">> {
  const server = await openTestServer(options);
  let running: ServedSession | undefined;

  async function begin(): Promise<CypressMock> {
    // Nobody has ended a test whose page was reloaded by hand.
    await running?.handle.reset();
    running = await server.begin(`test-${crypto.randomUUID()}`);
    const { handle, url, vendors } = running;
    const { url: serverUrl, isShared } = server;
    return { session: handle.session, url, serverUrl, isShared, vendors: [...vendors] };
  }

  async function answer(question: MockQuestion): Promise<unknown> {
    if (question.ask === "begin") return begin();
    const ended = running;
    if (!ended) throw new UserError(NOT_BEGUN);
    if (question.ask === "call") return call(ended.handle, question);
    running = undefined;
    return ended.end(strict);
  }

  on("task", {
    // Cypress refuses a task that gives nothing.
    [MOCK_TASK]: async (question: MockQuestion) => (await answer(question)) ?? null,
  });
  return { url: server.url, close: () => server.close() };
}

const NOT_BEGUN =
  "no test of the mock is running: import @carespec/mock/cypress/support in the support file";

function call(
  handle: SessionHandle,
  { member, args, timeoutMs = 0 }: { member: Called; args: unknown[]; timeoutMs?: number },
): Promise<unknown> {
  if (!CALLED.includes(member)) throw new UserError(`the mock has no command for "${member}"`);
  if (member === "expectRequest") {
    return handle.expectRequest(args[0] as Expectation, { withinMs: timeoutMs });
  }
  return (handle[member] as (...given: unknown[]) => Promise<unknown>)(...args);
}
