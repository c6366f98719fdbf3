import { COLLECTION_LIMIT } from "./store.ts";
import { DELETED, Reinserted, type Staged, valueIn } from "./transaction.ts";

/** One space's data: values by id, by collection. */
export interface Tables {
  maps: Map<string, Map<string, unknown>>;
  /** Settles when the transaction that began last is over. */
  last?: Promise<void> | undefined;
}

/** Applies a transaction's changes to the tables. */
export function apply(tables: Tables, staged: Staged): void {
  for (const [name, changes] of staged) {
    const map = tables.maps.get(name) ?? new Map<string, unknown>();
    tables.maps.set(name, map);
    for (const [id, change] of changes) {
      if (change === DELETED || change instanceof Reinserted) map.delete(id);
      if (change !== DELETED) map.set(id, valueIn(change));
    }
    for (const oldest of map.keys()) {
      if (map.size <= COLLECTION_LIMIT) break;
      map.delete(oldest);
    }
  }
}
