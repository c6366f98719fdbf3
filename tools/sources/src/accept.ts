import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SOURCES_FILE, type Source } from "@carespec/document";
import { isMap, isSeq, parseDocument } from "yaml";
import type { Fingerprints } from "./fingerprint.ts";

/**
 * Writes the fingerprints of a copy and the day into the vendor's `sources.yaml`; comments and order
 * stay. The dates of statements stay too: only who reads a section again can renew them.
 *
 * @param day - `YYYY-MM-DD`
 */
export function accept(folder: string, { id }: Source, fresh: Fingerprints, day: string): void {
  const file = join(folder, SOURCES_FILE);
  const document = parseDocument(readFileSync(file, "utf8"));
  const list = document.get("sources");
  const entry = isSeq(list)
    ? list.items.find((item) => isMap(item) && item.get("id") === id)
    : undefined;
  if (!isMap(entry)) return;
  const checked = document.createNode(day);
  checked.type = "QUOTE_SINGLE";
  entry.set("checked", checked);
  entry.set("fingerprint", fresh.fingerprint);
  if (Object.keys(fresh.sections).length === 0) entry.delete("sections");
  else entry.set("sections", document.createNode(fresh.sections));
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}
