import { spawnSync } from "node:child_process";
import { nearest, UserError } from "@carespec/command";
import { listVendors } from "@carespec/document";
import { QUIET, turboProgram } from "./turbo-program.ts";

/** Documents, code, imports, vendor names and dead code. */
const EVERYTHING = ["lint", "lint:code", "lint:arrows", "lint:names", "lint:unused"];

/**
 * The arguments of turbo that lint the documents of some vendors, or everything without a name. A
 * vendor's warnings are printed even where they come from the cache; of everything, only failures.
 *
 * @throws UserError that names the vendors, for a name that is not one of them
 */
export function lintArguments(names: string[], root?: string): string[] {
  const vendors = listVendors(root).map(({ name }) => name);
  const unknown = names.find((name) => !vendors.includes(name));
  if (unknown !== undefined) throw new UserError(unknownVendor(unknown, vendors));
  if (names.length === 0) return [...EVERYTHING, "--output-logs=errors-only"];
  const filters = names.map((name) => `--filter=@carespec/spec-${name}`);
  return ["lint", ...filters, "--output-logs=full", "--continue"];
}

/** Lints and returns turbo's exit status. */
export function runLint(root: string, names: string[]): number {
  const args = [turboProgram(), "run", ...lintArguments(names, root)];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...QUIET },
  });
  return status ?? 1;
}

function unknownVendor(name: string, vendors: string[]): string {
  const meant = nearest(name, vendors);
  const question = meant === undefined ? "" : `did you mean ${meant}? `;
  return `there is no vendor "${name}": ${question}choose from ${vendors.join(", ")}`;
}
