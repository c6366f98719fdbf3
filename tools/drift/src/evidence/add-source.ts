import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSources, SOURCE_ID, SOURCES_FILE } from "@carespec/document";
import { shownFile } from "@carespec/traffic";
import { stringify } from "yaml";
import { type Basis, fileId, plainSource, today } from "../draft/basis.ts";

/** A source that evidence can name. */
export interface AddedSource {
  /** What `x-evidence.source` says. */
  name: string;
  /** The registry with the source in it; missing where the vendor has none, or it has the source. */
  registry?: { file: string; before: string; after: string };
}

/**
 * Adds a file of traffic to the vendor's sources: as an entry of `sources.yaml` where the vendor has that
 * file, otherwise as the plain address that evidence takes without it. An entry with the same address and
 * a ceiling that suffices is named again.
 *
 * @param folder - the vendor's
 */
export function addSource(folder: string, basis: Basis): AddedSource {
  const file = join(folder, SOURCES_FILE);
  const sources = readSources(folder);
  if (!sources || !existsSync(file)) return { name: plainSource(basis) };
  const address = plainSource(basis);
  const ceiling = basis.published ? "documented" : "partial";
  const known = sources.find((each) => each.address === address && each.ceiling === ceiling);
  if (known) return { name: known.id };
  const id = freeId(basis, new Set(sources.map((each) => each.id)));
  const shown = shownFile(basis.file);
  const entry = {
    id,
    title: basis.published ? `The vendor's publication ${shown}` : `Recorded traffic ${shown}`,
    address,
    prints: basis.published ? "requests and answers" : "nothing; requests and answers were seen",
    checked: today(),
    ceiling,
  };
  const before = readFileSync(file, "utf8");
  const text = stringify([entry], { lineWidth: 0 })
    .replace(/^( *checked: )(\S+)$/m, "$1'$2'")
    .replaceAll(/^(?=.)/gm, "  ");
  return { name: id, registry: { file, before, after: `${before.replace(/\n*$/, "\n")}${text}` } };
}

function freeId(basis: Basis, taken: ReadonlySet<string>): string {
  const own = fileId(basis.file);
  const id = SOURCE_ID.test(own) ? own : `traffic-${own}`;
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
