import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { editChangesets } from "../house/changesets.ts";
import { renameText } from "./rename-text.ts";

/** A changeset of a vendor that gets another name. */
export interface RenamedChangeset {
  /** From the repository's top. */
  from: string;
  to: string;
  text: string;
}

/**
 * The changesets that release a vendor's package under its new name: head, text, and the names of files that
 * begin with the vendor's.
 *
 * @param vendors - names in the registry; a file that begins with a longer one keeps its name
 */
export function renamedChangesets(
  root: string,
  { from, to, vendors }: { from: string; to: string; vendors: readonly string[] },
): RenamedChangeset[] {
  const rename = (line: string) => line.replace(`@carespec/${from}`, `@carespec/${to}`);
  const longer = vendors.filter((name) => name.startsWith(`${from}-`));
  return editChangesets(root, `@carespec/${from}`, rename).map(({ path, text = "" }) => {
    const name = basename(path);
    const isNamed =
      name.startsWith(`${from}-`) && !longer.some((other) => name.startsWith(`${other}-`));
    const renamed = `.changeset/${to}${name.slice(from.length)}`;
    const isFree = !existsSync(join(root, renamed));
    return {
      from: path,
      to: isNamed && isFree ? renamed : path,
      text: renameText(path, text, from, to),
    };
  });
}
