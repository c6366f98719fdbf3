import { githubCommand } from "@carespec/command";
import type { Finding } from "../check/read-flows.ts";

/**
 * A finding as a line: a terminal makes `file:line` a link, and GitHub's runner shows its command beside
 * the line of a change.
 *
 * @param environment - `CARESPEC_LINT_FORMAT` chooses; where it is missing, `GITHUB_ACTIONS`
 */
export function findingLine(
  { path, line, message }: Finding,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const { CARESPEC_LINT_FORMAT, GITHUB_ACTIONS } = environment;
  const format = CARESPEC_LINT_FORMAT || (GITHUB_ACTIONS ? "github" : "text");
  if (format !== "github") return `${path}:${line}  ${message}`;
  return githubCommand("error", { file: path, line, title: "flows" }, message);
}
