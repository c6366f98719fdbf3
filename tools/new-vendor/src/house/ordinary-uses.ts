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
 * @throws UserError where the word is too common for a vendor's name
 */
export async function listOrdinaryUses(
  root: string,
  signal: AbortSignal,
  name: string,
): Promise<void> {
  const file = join(root, "specs", name, "ordinary-word.txt");
  // What an earlier list names would not be found.
  rmSync(file, { force: true });
  const place = { folder: root, signal };
  const { stderr } = await runNode(place, join(root, "tools/boundaries/src/main.ts"), "names");
  const found = stderr.split("\n").filter((line) => line.includes(` names ${name}: `));
  const paths = [...new Set(found.map((line) => line.replace(/(:\d+)? +names .*$/, "")))].sort();
  if (paths.length > MOST) {
    throw new UserError(
      `"${name}" is an ordinary word that ${paths.length} files use: take the vendor's or product's own name`,
    );
  }
  if (paths.length > 0) writeFileSync(file, `${paths.join("\n")}\n`);
}
