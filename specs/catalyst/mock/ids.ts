import type { Collection } from "@carespec/mock-kit";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PREFIX = /^DF\./i;

/** Whether a text has the form of a Catalyst id. */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}

/** Whether two Catalyst ids are the same one: letter case tells no GUIDs apart. */
export function isSameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Finds by a bare Catalyst id in either letter case. */
export async function findByGuid<Value>(
  collection: Collection<Value>,
  id: string,
): Promise<Value | undefined> {
  if (!isGuid(id)) return undefined;
  // The data may hold ids in capitals: the vendor prints some that way.
  return (
    (await collection.get(id.toLowerCase())) ??
    (await collection.get(id.toUpperCase())) ??
    collection.get(id)
  );
}

/** Finds by `DF.` and the Catalyst id, or by the bare one. */
export function findByCatalystId<Value>(
  collection: Collection<Value>,
  id: string,
): Promise<Value | undefined> {
  return findByGuid(collection, id.replace(PREFIX, ""));
}

/**
 * Finds by `DF.` and the Catalyst id, by the external id, or by the bare Catalyst id. The vendor
 * prints the first two for some paths; that all three do everywhere is inferred, and tolerant: a
 * bare Catalyst id is found also where the vendor would look for an external id of that spelling.
 */
export async function findByAnyId<Value extends { ExternalId: string | null }>(
  collection: Collection<Value>,
  id: string,
): Promise<Value | undefined> {
  const found = await findByCatalystId(collection, id);
  if (found || PREFIX.test(id)) return found;
  for (const value of await collection.values()) {
    if (value.ExternalId === id) return value;
  }
  return undefined;
}
