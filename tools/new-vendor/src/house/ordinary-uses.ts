import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { runNode } from "./programs.ts";

/** More files than this cannot be told from lists of vendors any more. */
const MOST = 40;

/**
 * Expects names that few files use as ordinary words, before anything is made of them.
 *
 * @throws UserError where a word is too common for a vendor's name
 */
export async function expectRareNames(
  root: string,
  signal: AbortSignal,
  names: readonly string[],
): Promise<void> {
  const also = names.flatMap((name) => ["--also", name]);
  for (const [name, paths] of await usesOf(root, signal, names, also)) expectRare(name, paths);
}

/**
 * Lists the files that use a vendor's name as an ordinary word, in the vendor's own folder, so that
 * `lint:names` passes them by. What names the vendor later is found.
 *
 * @throws UserError where a word is too common for a vendor's name
 */
export async function listOrdinaryUses(
  root: string,
  signal: AbortSignal,
  names: readonly string[],
): Promise<void> {
  const fileOf = (name: string) => join(root, "specs", name, "ordinary-word.txt");
  // What an earlier list names would not be found.
  for (const name of names) rmSync(fileOf(name), { force: true });
  for (const [name, paths] of await usesOf(root, signal, names)) {
    expectRare(name, paths);
    if (paths.length > 0) writeFileSync(fileOf(name), `${paths.join("\n")}\n`);
  }
}

/** The files outside of their folders that have some names, sorted. */
async function usesOf(
  root: string,
  signal: AbortSignal,
  names: readonly string[],
  more: readonly string[] = [],
): Promise<Map<string, string[]>> {
  const program = join(root, "tools/boundaries/src/main.ts");
  const { stderr } = await runNode({ folder: root, signal }, program, "names", ...more);
  const lines = stderr.split("\n");
  return new Map(
    names.map((name) => {
      const found = lines.filter((line) => line.includes(` names ${name}: `));
      const paths = found.map((line) => line.replace(/(:\d+)? +names .*$/, ""));
      return [name, [...new Set(paths)].sort()];
    }),
  );
}

function expectRare(name: string, paths: readonly string[]): void {
  if (paths.length <= MOST) return;
  throw new UserError(
    `"${name}" is an ordinary word that ${paths.length} files use: take the vendor's or product's own name`,
  );
}
