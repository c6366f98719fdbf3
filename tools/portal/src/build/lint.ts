import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";
import { nearest, UserError } from "@carespec/command";
import { listVendors } from "@carespec/document";
import { QUIET, turboProgram } from "./turbo-program.ts";

/** What lint consists of: the documents, and what is checked beside them. */
const PARTS = [
  ["lint", "documents"],
  ["lint:code", "code"],
  ["lint:arrows", "imports"],
  ["lint:names", "vendor names"],
  ["lint:unused", "dead code"],
] as const;

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

/** All verdicts as one JSON object, without turbo's own lines: documents anew, the rest by its status. */
function printJson(root: string, names: string[]): number {
  checkNames(names, root);
  const vendors = listVendors(root).filter(
    ({ name }) => names.length === 0 || names.includes(name),
  );
  const program = join(root, "tools/lint/src/main.ts");
  const documents = vendors.map(({ root: document }) => document);
  const linted = run(root, [program, "--format", "json", ...documents], "inherit");
  const checks = names.length > 0 ? [] : PARTS.filter(([task]) => task !== "lint");
  const verdicts = checks.map(([task, name]) => {
    const args = [turboProgram(), "run", task, "--output-logs=errors-only", "--log-prefix=none"];
    const { status, stdout, stderr } = run(root, args, "pipe");
    return { name, passed: status === 0, ...(status !== 0 && { output: `${stdout}${stderr}` }) };
  });
  const found = linted.stdout ? (JSON.parse(linted.stdout) as object) : {};
  process.stdout.write(`${JSON.stringify({ ...found, checks: verdicts }, undefined, 2)}\n`);
  return linted.status === 0 && verdicts.every(({ passed }) => passed) ? 0 : 1;
}

function run(root: string, args: string[], stderr: "inherit" | "pipe") {
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", stderr],
    env: { ...process.env, ...QUIET, CARESPEC_LINT_TODAY: today() },
  });
}

const today = () => new Date().toISOString().slice(0, 10);

function checkNames(names: string[], root?: string): void {
  const vendors = listVendors(root).map(({ name }) => name);
  const unknown = names.find((name) => !vendors.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, vendors);
  const question = meant === undefined ? "" : `did you mean ${meant}? `;
  throw new UserError(
    `there is no vendor "${unknown}": ${question}choose from ${vendors.join(", ")}`,
  );
}
