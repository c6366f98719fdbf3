import { UserError } from "@carespec/command";
import { listVendors, repositoryRoot } from "@carespec/document";
import {
  type DocumentProblem,
  findProblems,
  formatProblem,
  lastGoodEnvironment,
  removeStrays,
} from "@carespec/specs";
import { createProgress } from "./progress.ts";
import { runTurbo } from "./run-turbo.ts";

/** A build that failed for another reason than a document: what its tasks have printed. */
export class BuildFailure extends UserError {
  /** Complete, with its line breaks. */
  readonly output: string;

  constructor(output: string) {
    super("the build failed");
    this.output = output;
  }
}

/** How to build. */
export interface BuildOptions {
  /** Gets the words about progress. */
  print: (text: string) => void;
  /** Default: everything. */
  part?: Part;
}

/** What can be built, as turbo's tasks and filters. */
export const PARTS = {
  everything: ["bundle", "build"],
  docs: ["build", "--filter=@carespec/docs"],
  mock: ["build", "--filter=@carespec/mock"],
  served: ["build", "--filter=@carespec/docs", "--filter=@carespec/mock"],
};
export type Part = keyof typeof PARTS;

/**
 * Builds what has changed.
 *
 * @returns the documents' problems; with any of them, the build has failed
 * @throws BuildFailure where something else than a document is the cause
 */
export async function build({
  print,
  part = "everything",
}: BuildOptions): Promise<DocumentProblem[]> {
  removeStrays();
  const progress = createProgress(print);
  const run = { root: repositoryRoot, onStart: progress.start };
  const failure = await runTurbo({
    ...run,
    args: [...PARTS[part], "--continue=dependencies-successful"],
  });
  if (failure === undefined) {
    progress.end();
    return [];
  }
  const problems = await findProblems(listVendors());
  if (problems.length === 0) throw new BuildFailure(failure);
  return problems;
}

/**
 * Builds what is served. A broken document keeps its last good bundle; without one it is left out.
 *
 * @returns the problems of broken documents
 * @throws BuildFailure where something else than a document is the cause
 */
export async function buildServed({
  print,
  part = "everything",
}: BuildOptions): Promise<DocumentProblem[]> {
  const problems = await build({ print, part });
  if (problems.length === 0) return [];
  print("A document is broken: building the rest …\n");
  const run = { root: repositoryRoot, env: lastGoodEnvironment(problems) };
  if ((await runTurbo({ ...run, args: PARTS.served })) === undefined) return problems;
  // Guides may name what is left out; the mocks are served all the same.
  const failure = await runTurbo({ ...run, args: PARTS.mock });
  if (failure !== undefined) throw new BuildFailure(failure);
  print("The docs site cannot be built until the document is mended.\n");
  return problems;
}

/** Problems as they are printed: a line each, and nothing else. */
export function listProblems(problems: DocumentProblem[]): string {
  return problems.map((problem) => `${formatProblem(problem)}\n`).join("");
}
