import type { Transaction } from "@carespec/mock-kit";
import { ANY_PARENT, GONE, HIDDEN_ID, joinKey, PARENT } from "../found/item-key.ts";
import type { Resource } from "../found/resource.ts";

/** A value as the store holds it. */
export type Stored = Record<string, unknown>;

/** The items of one collection that belong to one parent. */
export interface Table {
  /** The value with an id, as a path has it. */
  get(id: string): Promise<Stored | undefined>;
  /** All values, the oldest first. */
  values(): Promise<Stored[]>;
  put(id: unknown, item: Stored): void;
  /** Removes a value, and what is in it. */
  remove(id: string): Promise<void>;
}

/** The property that holds an item's id. */
export function idProperty({ id }: Resource): string {
  return id.property ?? HIDDEN_ID;
}

/** The key of a resource's item. Only what has a parent, or may have one, has a compound key. */
export function itemKey(resource: Resource, parent: string, id: string): string {
  if (resource.kind === "singleton") return resource.scope.length > 0 ? joinKey([parent]) : "";
  return resource.scope.length > 0 ? joinKey([parent, id]) : id;
}

/**
 * Opens the part of a collection that belongs to a parent.
 *
 * @param children - the resources that the collection's items hold
 */
export function openTable(
  state: Transaction,
  resource: Resource,
  parent: string,
  childrenOf: (resource: Resource) => readonly Resource[],
): Table {
  const collection = state.collection<Stored>(resource.name);
  const hasScope = resource.scope.length > 0;
  const keysOf = (id: string) =>
    hasScope
      ? [itemKey(resource, parent, id), itemKey(resource, ANY_PARENT, id)]
      : [itemKey(resource, parent, id)];

  return {
    async get(id) {
      for (const key of keysOf(id)) {
        const value = await collection.get(key);
        if (value) return value;
      }
      return undefined;
    },

    async values() {
      const all = [...(await collection.values())];
      if (!hasScope) return all.filter((value) => !value[GONE]);
      const own = all.filter((value) => value[PARENT] === parent);
      const ids = new Set(own.map((value) => String(value[idProperty(resource)])));
      const isOthers = (value: Stored) =>
        value[PARENT] === ANY_PARENT && !ids.has(String(value[idProperty(resource)]));
      return all.filter((value) => value[PARENT] === parent || isOthers(value));
    },

    put(id, item) {
      const marks: Stored = {};
      if (hasScope) marks[PARENT] = parent;
      if (resource.kind === "collection" && resource.id.property === undefined)
        marks[HIDDEN_ID] = id;
      collection.set(itemKey(resource, parent, String(id)), { ...marks, ...item });
    },

    async remove(id) {
      for (const key of keysOf(id)) {
        if (!(await collection.get(key))) continue;
        collection.delete(key);
        await removeWithin(state, key, childrenOf(resource), childrenOf);
      }
    },
  };
}

/** Removes what belongs to a removed item, since another one may get its id. */
async function removeWithin(
  state: Transaction,
  parent: string,
  children: readonly Resource[],
  childrenOf: (resource: Resource) => readonly Resource[],
): Promise<void> {
  for (const child of children) {
    const collection = state.collection<Stored>(child.name);
    const own = [...(await collection.values())].filter((value) => value[PARENT] === parent);
    for (const value of own) {
      const key = itemKey(child, parent, String(value[idProperty(child)]));
      collection.delete(key);
      await removeWithin(state, key, childrenOf(child), childrenOf);
    }
  }
}
