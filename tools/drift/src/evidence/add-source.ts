import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shownFile } from "@carespec/traffic";
import { isMap, isSeq, parseDocument, stringify } from "yaml";
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
 * file, otherwise as the plain address that evidence takes without it.
 *
 * @param folder - the vendor's
 */
export function addSource(folder: string, basis: Basis): AddedSource {
  const file = join(folder, "sources.yaml");
  if (!existsSync(file)) return { name: plainSource(basis) };
  const before = readFileSync(file, "utf8");
  const id = fileId(basis.file);
  const registry = parseDocument(before);
  const list = isSeq(registry.contents) ? registry.contents : registry.get("sources", true);
  const items = isSeq(list) ? list.items.filter(isMap) : [];
  if (items.some((item) => item.get("id") === id)) return { name: id };
  const shown = shownFile(basis.file);
  const entry = {
    id,
    title: basis.published ? `The vendor's publication ${shown}` : `Recorded traffic ${shown}`,
    address: plainSource(basis),
    prints: basis.published ? "requests and answers" : "requests and answers, seen and not printed",
    checked: today(),
    fingerprint: fingerprintOf(basis.file),
    ceiling: basis.published ? "documented" : "partial",
  };
  const indent = isSeq(registry.contents) ? "" : "  ";
  const text = stringify([entry], { lineWidth: 0 })
    .split("\n")
    .map((line) =>
      line === "" ? line : indent + line.replace(/^(\s*(?:- )?checked: )(\S+)$/, "$1'$2'"),
    )
    .join("\n");
  return { name: id, registry: { file, before, after: `${before.replace(/\n*$/, "\n")}${text}` } };
}

/** Of a folder nothing is fingerprinted. */
function fingerprintOf(file: string): string {
  try {
    return `sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}`;
  } catch {
    return "none";
  }
}
