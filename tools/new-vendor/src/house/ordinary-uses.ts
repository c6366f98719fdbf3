import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { runNode } from "./programs.ts";

/** More files than this cannot be told from lists of vendors any more. */
const MOST = 40;

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
  const place = { folder: root, signal };
  const { stderr } = await runNode(place, join(root, "tools/boundaries/src/main.ts"), "names");
  const lines = stderr.split("\n");
  for (const name of names) {
    const found = lines.filter((line) => line.includes(` names ${name}: `));
    const paths = [...new Set(found.map((line) => line.replace(/(:\d+)? +names .*$/, "")))].sort();
    if (paths.length > MOST) {
      throw new UserError(
        `"${name}" is an ordinary word that ${paths.length} files use: take the vendor's or product's own name`,
      );
    }
    if (paths.length > 0) writeFileSync(fileOf(name), `${paths.join("\n")}\n`);
  }
}
