import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeChangeset } from "@changesets/write";
import { parseDocument } from "yaml";
import type { Size } from "../change.ts";

/** A package whose changesets make too small a step. */
export interface TooSmall {
  name: string;
  required: Size;
  /** The changesets that name it. */
  changesets: readonly string[];
}

/**
 * Raises the first changeset of each package to the required step, and writes one for packages that have
 * none.
 *
 * @returns the files that it wrote, from the repository's top
 */
export async function writeChangesets(
  root: string,
  packages: readonly TooSmall[],
): Promise<string[]> {
  const written = new Set<string>();
  const missing: { name: string; type: "major" | "minor" | "patch" }[] = [];
  for (const { name, required, changesets } of packages) {
    if (required === "none") continue;
    const [first] = changesets;
    if (first === undefined) {
      missing.push({ name, type: required });
      continue;
    }
    raise(join(root, first), name, required);
    written.add(first);
  }
  if (missing.length > 0) {
    const summary =
      "Say here what changes for users; `npm run release:notes` lists what was found.";
    const id = await writeChangeset({ summary, releases: missing }, root);
    written.add(`.changeset/${id}.md`);
  }
  return [...written];
}

/** Changes one line of the front matter; everything else stays as it is. */
function raise(file: string, name: string, size: Size): void {
  const text = readFileSync(file, "utf8");
  const [, open = "", head = "", rest = ""] = /^(---\r?\n)(.*?)(\r?\n---.*)$/s.exec(text) ?? [];
  const front = parseDocument(head);
  front.set(name, size);
  writeFileSync(file, `${open}${front.toString().trimEnd()}${rest}`);
}
