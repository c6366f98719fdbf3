import { execFile } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Consumer, installed } from "./consumer.ts";
import { npm } from "./npm.ts";
import type { LocalRegistry } from "./registry.ts";
import { readManifest } from "./workspace.ts";

const execute = promisify(execFile);

/** The document of the consumer, and a test of its client, relative to the consumer's folder. */
export const OWN_DOCUMENT = "own/orders.yaml";
export const OWN_TEST = "own/orders.test.ts";

/** Writes the client of the consumer's document, with the generator that was installed. */
export async function generateOwnClient({ folder }: Consumer, node: string): Promise<void> {
  const own = installed(folder, "@carespec/codegen");
  const command = join(own, readManifest(own).bin?.["carespec-codegen"] ?? "");
  const args = [command, "--document", OWN_DOCUMENT, "--out", "own/api"];
  await execute(node, args, { cwd: folder });
}

/** Calls that client against the mock that was installed. */
export async function testOwnClient({ folder }: Consumer, node: string): Promise<void> {
  await execute(node, ["--test", OWN_TEST], { cwd: folder });
}

/**
 * Starts two workspaces with `npm create @carespec@latest`, of the consumer's document and of the sample,
 * installs what they need, and runs their scripts.
 *
 * @returns the folder of the first one
 */
export async function createOwnWorkspaces(
  { folder }: Consumer,
  { readerConfig: userconfig }: LocalRegistry,
): Promise<string> {
  const beside = dirname(folder);
  const create = async (name: string, ...given: string[]) => {
    const args = ["create", "--yes", "@carespec@latest", "--", name, "--yes", ...given];
    await npm(args, { cwd: beside, userconfig });
    return join(beside, name);
  };
  const own = await create("of-a-document", "--from", join(folder, OWN_DOCUMENT));
  await npm(["install"], { cwd: own, userconfig });
  const sample = await create("of-a-sample");
  // Both have the same dependencies, whose installation takes most of the time.
  symlinkSync(join(own, "node_modules"), join(sample, "node_modules"), "junction");
  for (const cwd of [own, sample]) {
    await npm(["run", "check"], { cwd, userconfig });
    await npm(["test"], { cwd, userconfig });
  }
  return own;
}

/** The files of a folder, name to content. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
