import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtFolder, sha256Of } from "./built-documents.ts";
import type { DocumentProblem } from "./document-problem.ts";

/**
 * The environment variable that allows a build with broken documents. It names the last good bundle of
 * each, since turbo keeps results by what goes into them, and these do then.
 */
const VARIABLE = "CARESPEC_LAST_GOOD";

/** The environment in which a build keeps the last good bundles of the documents that have problems. */
export function lastGoodEnvironment(
  problems: Pick<DocumentProblem, "vendor">[],
  folder = builtFolder,
): Record<string, string> {
  const broken = [...new Set(problems.map(({ vendor }) => vendor))].map((name) => {
    const file = join(folder, `${name}.json`);
    return `${name}=${existsSync(file) ? sha256Of(file) : "none"}`;
  });
  return { [VARIABLE]: broken.join(",") };
}

/** Whether this build keeps last good bundles. */
export function keepsLastGood(environment: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(environment[VARIABLE]);
}
