import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Consumer, installed } from "./consumer.ts";
import type { InstalledMock } from "./installed-mock.ts";
import type { Runtime } from "./runtimes.ts";
import { readManifest } from "./workspace.ts";

const execute = promisify(execFile);

/** What a run prints: the answers of each vendor. */
export type Answers = Record<string, { status: number; found: number }>;

/**
 * Runs one of the consumer's programs against the mock.
 *
 * @param runtime - what runs it
 * @param program - `imported.mjs` or `required.cjs`
 */
export async function runConsumer(
  { folder }: Consumer,
  mock: InstalledMock,
  { path = "", argsBefore }: Runtime,
  program: string,
): Promise<Answers> {
  const vendors = JSON.stringify(await mock.listVendors(randomUUID()));
  const args = [...(argsBefore?.(program) ?? []), join("run", program), vendors];
  const { stdout } = await execute(path, args, {
    cwd: folder,
    // Bun and Deno keep files of their own elsewhere, and Deno asks for its newest version.
    env: {
      ...process.env,
      BUN_RUNTIME_TRANSPILER_CACHE_PATH: "0",
      DENO_DIR: join(folder, "deno"),
      DENO_NO_UPDATE_CHECK: "1",
      DO_NOT_TRACK: "1",
    },
  });
  return JSON.parse(stdout) as Answers;
}

/** Entry points that do something with a test runner's own names as soon as they are imported. */
const ELSEWHERE = ["@carespec/mock/cypress/support"];

/**
 * Imports every entry point whose package allows this Node, and those of the packages that it needs.
 *
 * @returns their names
 */
export async function importEntryPoints(
  { folder, entryPoints }: Consumer,
  node: string,
  major: number,
): Promise<string[]> {
  const suits = (name: string) => {
    const range = readManifest(installed(folder, name)).engines?.node ?? "";
    return Number(/^>=(\d+)/.exec(range)?.[1]) <= major;
  };
  const importable = entryPoints.filter(({ specifier }) => !ELSEWHERE.includes(specifier));
  const made = importable.filter(({ specifier, imports }) =>
    [specifier, ...imports]
      .filter((name) => name.startsWith("@carespec/"))
      .every((name) => suits(packageOf(name))),
  );
  const code = made.map(({ specifier }) => `await import(${JSON.stringify(specifier)});`).join("");
  await execute(node, ["--input-type=module", "--eval", code], { cwd: folder });
  return made.map(({ specifier }) => specifier);
}

function packageOf(specifier: string): string {
  return specifier.split("/").slice(0, 2).join("/");
}
