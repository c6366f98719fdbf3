import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HEADINGS } from "../change.ts";
import { sentenceOf } from "../verdict/print-check.ts";
import type { Verdict } from "../verdict/verdict.ts";

/**
 * Writes the notes of a package as a changeset, which `changeset version` puts into its changelog. Written
 * again at each call, and removed where nothing changed any more.
 *
 * @returns the file, from the repository's top; `undefined` where there is none now
 */
export function writeNotes(root: string, verdict: Verdict, shortName: string): string | undefined {
  const file = `.changeset/notes-${shortName}.md`;
  const path = join(root, file);
  if (verdict.released === undefined || verdict.changes.length === 0) {
    if (existsSync(path)) rmSync(path);
    return undefined;
  }
  writeFileSync(path, notesOf(verdict));
  return file;
}

/** The text of that changeset: what changed under the headings of "Keep a changelog". */
export function notesOf({ name, required, released, changes }: Verdict): string {
  const sections = HEADINGS.flatMap((heading) => {
    const own = changes.filter((change) => change.heading === heading);
    if (own.length === 0) return [];
    return [`**${heading}**`, "", ...own.map((change) => `- ${sentenceOf(change)}.`), ""];
  });
  const head = ["---", `"${name}": ${required}`, "---", "", `Compared with ${released}:`, ""];
  return [...head, ...sections].join("\n");
}
