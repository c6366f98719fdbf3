import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { listVendors, listWorkflowFiles } from "@carespec/document";
import { printJson } from "./lint-json.ts";
import { checkNames, PARTS, today } from "./lint-parts.ts";
import { failedTasks, isChrome } from "./turbo-chrome.ts";
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
 * Lints and returns the exit status. With names, what turbo and npm say is left out, and the vendors' flows are
 * linted too, which lint of everything does as a task of its own. Lint of everything ends in a line that says of each part whether it
 * passed.
 *
 * @throws UserError for a name that is not a vendor's
 */
export async function runLint(root: string, { names, format }: LintOptions): Promise<number> {
  if (format === "json") return printJson(root, names);
  const args = lintArguments(names, root);
  if (names.length > 0) {
    const { status } = await runTasks(root, args, format, "only what is found");
    return (await lintFlows(root, names, format)) || status;
  }
  const { status, failed } = await runTasks(root, args, format);
  process.stdout.write(`${verdictLine(failed, status)}\n`);
  return status;
}

/** Lints the flows of some vendors against their own documents, bundled as they are now. */
async function lintFlows(root: string, names: string[], format: string): Promise<number> {
  const vendors = listVendors(root).filter(
    (vendor) => names.includes(vendor.name) && listWorkflowFiles(vendor).length > 0,
  );
  let worst = 0;
  for (const { name } of vendors) {
    const bundle = ["bundle", `--filter=@carespec/spec-${name}`, "--output-logs=none"];
    const { status } = await runTasks(root, bundle, "text", "nothing");
    if (status !== 0) {
      process.stdout.write(`the flows of ${name} were not read: its document cannot be bundled\n`);
      worst = status;
      continue;
    }
    const args = [join(root, "tools/flows/src/lint.ts"), "--own-bundle", name];
    const env = { ...process.env, CARESPEC_LINT_FORMAT: format };
    const { code } = await ended(
      spawn(process.execPath, args, { cwd: root, stdio: "inherit", env }),
    );
    worst ||= code;
  }
  return worst;
}

/** Waits for the end of a process. */
function ended(child: ChildProcess): Promise<{ code: number }> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1 }));
  });
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
async function runTasks(
  root: string,
  args: string[],
  format: string,
  shows: "everything" | "only what is found" | "nothing" = "everything",
) {
  const isShown = (line: string) =>
    shows === "everything" ||
    (shows === "only what is found" && line.trim() !== "" && !isChrome(line));
  const child = spawn(process.execPath, [turboProgram(), "run", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...QUIET, CARESPEC_LINT_FORMAT: format, CARESPEC_LINT_TODAY: today() },
  });
  const failed: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (isShown(line)) process.stdout.write(`${line}\n`);
    failed.push(...failedTasks(line));
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    if (isShown(line)) process.stderr.write(`${line}\n`);
  });
  const { code } = await ended(child);
  return { status: code, failed };
}
