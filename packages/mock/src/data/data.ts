import type { VendorPlugin } from "@carespec/mock-kit";
import { joinKey } from "../resources/found/item-key.ts";
import { COLLECTION_LIMIT, type Seeds } from "../state/store.ts";

/**
 * What happens to values that a collection already holds. `merge`, the default: a value replaces the
 * one with the same id, the others stay. `replace`: the given collections hold only the given
 * values.
 */
export type Mode = "merge" | "replace";

/** One vendor's part of the data: arrays of values by collection, and the mode. */
export interface VendorPart {
  mode?: Mode;
  [collection: string]: readonly object[] | Mode | undefined;
}

/** What a data file, a seed or an export holds: each vendor's part by the vendor's name. */
export type MockData = Record<string, VendorPart>;

/** Begins the name of a collection that only the plugin knows, in an export of a whole session. */
export const PRIVATE = "private:";

/** A value of a private collection. */
export interface PrivateValue {
  id: string;
  value: unknown;
}

/** A part's collections, without its mode. */
export function collectionsOf(part: VendorPart): [name: string, values: readonly object[]][] {
  return Object.entries(part).filter((entry): entry is [string, readonly object[]] =>
    Array.isArray(entry[1]),
  );
}

/** The properties that together hold the id of a collection's values. */
export function idProperties(plugin: VendorPlugin, collection: string): readonly string[] {
  return [plugin.collections?.[collection]?.id ?? "id"].flat();
}

/** The id of a value, as the store keys it. */
export function idOf(plugin: VendorPlugin, collection: string, value: object): string {
  const ids = idProperties(plugin, collection).map(
    (name) => (value as Record<string, unknown>)[name],
  );
  return Array.isArray(plugin.collections?.[collection]?.id) ? joinKey(ids) : String(ids[0]);
}

/**
 * The data that a session starts with: the plugin's built-in data, changed by the parts in their
 * order. A collection beyond its limit loses its oldest values, as in a session.
 */
export function seedsOf(plugin: VendorPlugin, parts: VendorPart[] = []): Seeds {
  const tables = new Map<string, Map<string, object>>();
  for (const part of [plugin.data ?? {}, ...parts]) {
    for (const [name, values] of collectionsOf(part)) {
      const table = part.mode === "replace" ? new Map() : (tables.get(name) ?? new Map());
      for (const value of values) table.set(idOf(plugin, name, value), value);
      tables.set(name, table);
    }
  }
  return Object.fromEntries(
    [...tables].map(([name, table]) => [name, [...table].slice(-COLLECTION_LIMIT)]),
  );
}
