import { fieldOf, markerOf, storedOf, tableName } from "./redis-fields.ts";
import type { Replica, Table } from "./redis-replica.ts";
import { COLLECTION_LIMIT, type Seeds } from "./store.ts";
import { DELETED, Reinserted, type Staged, valueIn } from "./transaction.ts";

/** Fields and what to store in them, alternating; an empty text deletes. */
export type Changes = string[];

/** The version of a space's data; `undefined` before it has been given its initial data. */
export function seededVersion(replica: Replica, space: string): unknown {
  return replica.tables.get(markerOf(space).table)?.values.get(markerOf(space).id);
}

/** A space's values by collection, as a transaction reads them. */
export function storedValues(replica: Replica, space: string) {
  return (collection: string) => replica.tables.get(tableName(space, collection))?.values;
}

/** All that a space holds. */
export function storedContents(replica: Replica, space: string): Seeds {
  const prefix = tableName(space, "");
  const own = [...replica.tables].filter(([name]) => name.startsWith(prefix) && name !== prefix);
  return Object.fromEntries(
    own.map(([name, { values }]) => [name.slice(prefix.length), [...values]]),
  );
}

/** The changes that give a space its initial data. */
export function seedChanges(
  replica: Replica,
  space: string,
  seeds: Seeds,
  version: number,
): Changes {
  const staged = new Map(Object.entries(seeds).map(([name, values]) => [name, new Map(values)]));
  const marker = [fieldOf(markerOf(space)), storedOf(1, version)];
  return [...marker, ...stagedChanges(replica, space, staged)];
}

/** A transaction's changes. A collection beyond its limit loses its oldest values. */
export function stagedChanges(replica: Replica, space: string, staged: Staged): Changes {
  const changes: Changes = [];
  let { sequence } = replica;
  for (const [name, own] of staged) {
    const table = tableName(space, name);
    const { sequences } = replica.tables.get(table) ?? EMPTY;
    for (const [id, change] of own) {
      const known = change instanceof Reinserted ? undefined : sequences.get(id);
      if (change === DELETED && known === undefined) continue;
      if (known === undefined) sequence += 1;
      const stored = change === DELETED ? "" : storedOf(known ?? sequence, valueIn(change));
      changes.push(fieldOf({ table, id }), stored);
    }
    for (const id of beyondLimit(sequences, own)) changes.push(fieldOf({ table, id }), "");
  }
  return changes;
}

/** The changes that remove all of a space's data. */
export function clearChanges(replica: Replica, space: string): Changes {
  const changes: Changes = [];
  for (const [table, { values }] of replica.tables) {
    if (!table.startsWith(tableName(space, ""))) continue;
    for (const id of values.keys()) changes.push(fieldOf({ table, id }), "");
  }
  return changes;
}

const EMPTY: Table = { values: new Map(), sequences: new Map() };

function beyondLimit(sequences: Table["sequences"], own: Map<string, unknown>): string[] {
  const leaves = (id: string) => own.get(id) === DELETED || own.get(id) instanceof Reinserted;
  const isAdded = (id: string) => own.get(id) instanceof Reinserted || !sequences.has(id);
  const added = [...own.keys()].filter((id) => own.get(id) !== DELETED && isAdded(id));
  const left = [...own.keys()].filter((id) => sequences.has(id) && leaves(id)).length;
  const excess = sequences.size - left + added.length - COLLECTION_LIMIT;
  if (excess <= 0) return [];
  const kept = [...sequences.keys()].filter((id) => !leaves(id));
  return [...kept, ...added].slice(0, excess);
}
