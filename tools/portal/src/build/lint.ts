import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { printJson } from "./lint-json.ts";
import { checkNames, PARTS, today } from "./lint-parts.ts";
import { QUIET, turboProgram } from "./turbo-program.ts";

/** What to lint, and how to print what is found in documents. */
export interface LintOptions {
  /** Vendors whose documents are linted alone; none: everything. */
  names: string[];
  format: "text" | "json" | "github";
}

/**
 * The arguments of turbo that lint the documents of some vendors, or everything without a name. A
 * vendor's warnings are printed even where they come from the cache; of everything, only failures.
 * What fails never keeps the rest from running.
 *
 * @throws UserError that names the vendors, for a name that is not one of them
 */
export function lintArguments(names: string[], root?: string): string[] {
  checkNames(names, root);
  const tasks = PARTS.map(([task]) => task);
  // A finding begins its line: terminals make a link of it then, and GitHub's runner an annotation.
  const flags = ["--continue=always", "--log-prefix=none"];
  if (names.length === 0) return [...tasks, "--output-logs=errors-only", ...flags];
  const filters = names.map((name) => `--filter=@carespec/spec-${name}`);
  return ["lint", ...filters, "--output-logs=full", ...flags];
}

/**
 * Lints and returns the exit status. Lint of everything ends in a line that says of each part whether it
 * passed.
 *
 * @throws UserError for a name that is not a vendor's
 */
export async function runLint(root: string, { names, format }: LintOptions): Promise<number> {
  if (format === "json") return printJson(root, names);
  const args = lintArguments(names, root);
  const { status, failed } = await runTasks(root, args, format);
  if (names.length === 0) process.stdout.write(`${verdictLine(failed, status)}\n`);
  return status;
}

/** One line with the verdict of each part, from the names of the tasks that failed. */
export function verdictLine(failed: string[], status: number): string {
  const verdicts = PARTS.map(([task, name]) => {
    const own = failed
      .filter((id) => id.endsWith(`#${task}`))
      .map((id) => id.slice(0, id.lastIndexOf("#")));
    const who = own.filter((workspace) => workspace !== "//").join(", ");
    if (own.length > 0) return `${name} failed${who ? ` (${who})` : ""}`;
    return status !== 0 && failed.length === 0 ? `${name} not run` : `${name} passed`;
  });
  return `lint: ${verdicts.join(" · ")}`;
}

/** Runs turbo, shows what it prints, and reads there which tasks failed. */
async function runTasks(root: string, args: string[], format: string) {
  const child = spawn(process.execPath, [turboProgram(), "run", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...QUIET, CARESPEC_LINT_FORMAT: format, CARESPEC_LINT_TODAY: today() },
  });
  const failed: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    process.stdout.write(`${line}\n`);
    const [, names = ""] = /^\s*Failed:(.*)$/.exec(stripVTControlCharacters(line)) ?? [];
    failed.push(
      ...names
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean),
    );
  });
  const status = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
  return { status, failed };
}
