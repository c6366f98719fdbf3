import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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
 * Starts a workspace with `npm create @carespec@latest`, installs what it needs, and runs its scripts.
 *
 * @param from - the document; default the sample
 * @returns its folder
 */
export async function createOwnWorkspace(
  { folder }: Consumer,
  { readerConfig: userconfig }: LocalRegistry,
  from?: string,
): Promise<string> {
  const name = from === undefined ? "of-a-sample" : "of-a-document";
  const given = from === undefined ? [] : ["--from", from];
  const create = ["create", "--yes", "@carespec@latest", "--", name, "--yes", ...given];
  const beside = dirname(folder);
  await npm(create, { cwd: beside, userconfig });
  const cwd = join(beside, name);
  await npm(["install"], { cwd, userconfig });
  await npm(["run", "check"], { cwd, userconfig });
  await npm(["test"], { cwd, userconfig });
  return cwd;
}

/** The files of a folder, name to content. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
