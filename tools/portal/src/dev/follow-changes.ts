import { repositoryRoot } from "@carespec/document";
import { type BrokenDocument, formatProblem } from "@carespec/specs";
import { type Work, workFor } from "./changes.ts";
import type { createPages } from "./pages.ts";
import type { Steps } from "./steps.ts";

/** What is kept up to date, and with what. */
export interface Followed {
  mock: { listBroken(): BrokenDocument[] };
  pages: Pick<ReturnType<typeof createPages>, "show">;
  steps: Steps;
  print: (text: string) => void;
}

/**
 * Gives a function that does what changed files call for: documents are bundled, then the mock and the
 * docs site read them again. Open pages show what is wrong as soon as it is known, and reload when
 * something new is served. The promise ends once all is up to date.
 */
export function followChanges({ mock, pages, steps, print }: Followed) {
  let failed: string[] = [];
  const show = (reload: boolean) => {
    const causes = mock.listBroken().map(({ problem }) => formatProblem(problem));
    const all = [...failed, ...causes];
    pages.show(all, { reload });
    return all;
  };
  show(false);

  return async function change(paths: string[]): Promise<void> {
    const seconds = stopwatch();
    const work = workFor(paths);
    const { documents } = work;
    print(`\nChanged: ${paths.join(", ")}\n`);
    failed = await tryTo(async () => {
      if (documents === "all" || documents.length > 0) await steps.bundle(documents);
      if (work.mock) await steps.reloadMock();
      if (work.console) await steps.bundleConsole();
    });
    const isServed = failed.length === 0 && !isAllBroken(work, mock.listBroken());
    if (work.docs && isServed) steps.refreshDocs();
    const all = show(isServed && (work.mock || work.docs || work.console));
    if (isServed) print(`Served again after ${seconds()} s.\n`);
    if (all.length > 0) print(`${all.join("\n")}\n`);
  };
}

function stopwatch(): () => string {
  const started = performance.now();
  return () => ((performance.now() - started) / 1000).toFixed(1);
}

/** Whether nothing but broken documents has changed: there is nothing new to show then. */
function isAllBroken({ documents }: Work, broken: BrokenDocument[]): boolean {
  if (documents === "all" || documents.length === 0) return false;
  return documents.every((name) => broken.some(({ problem }) => problem.vendor === name));
}

/** Runs steps; gives what went wrong, a line each. */
async function tryTo(run: () => Promise<void>): Promise<string[]> {
  try {
    await run();
    return [];
  } catch (error) {
    return [describe(error as Error)];
  }
}

/** The message, and the place where a module cannot be loaded: the first line of such a stack. */
function describe({ name, message, stack = "" }: Error): string {
  const [place = ""] = stack.split("\n");
  const [, file, line = ""] = /^file:\/\/(.*?)(?:\?[^:]*)?(:\d+)?$/.exec(place) ?? [];
  const kind = name === "SyntaxError" ? "this is not JavaScript: " : "";
  return `${file ? `${file.replace(repositoryRoot, "")}${line} ` : ""}${kind}${message}`;
}
