import { nearest, UserError } from "@carespec/command";
import { readSources, SOURCES_FILE, type Source, type VendorEntry } from "@carespec/document";

/**
 * The vendors of these names, all where none is given.
 *
 * @throws UserError for an unknown name
 */
export function findVendors(names: string[], vendors: VendorEntry[]): VendorEntry[] {
  if (names.length === 0) return vendors;
  return [...new Set(names)].map((name) => {
    const vendor = vendors.find((entry) => entry.name === name);
    if (vendor) return vendor;
    const all = vendors.map((entry) => entry.name);
    throw new UserError(unknown("vendor", name, all, "redocly.yaml"));
  });
}

/**
 * A vendor's source of this id.
 *
 * @throws UserError where the vendor lists no such source
 */
export function findSource(id: string, { name, folder }: VendorEntry): Source {
  const sources = readSources(folder);
  if (!sources) throw new UserError(`specs/${name} has no ${SOURCES_FILE}: list its sources there`);
  const source = sources.find((entry) => entry.id === id);
  if (source) return source;
  const ids = sources.map((entry) => entry.id);
  throw new UserError(unknown("source", id, ids, `specs/${name}/${SOURCES_FILE}`));
}

function unknown(kind: string, name: string, all: string[], file: string): string {
  const near = nearest(name, all);
  const hint = near ? `did you mean ${near}?` : `it names ${all.join(", ")}`;
  return `unknown ${kind} "${name}" in ${file}: ${hint}`;
}
