import { MemoryCollection } from "./memory-collection.ts";
import { DELETED, Reinserted, type Staged, valueIn } from "./transaction.ts";

/** One space's data: its collections by name. */
export interface Tables {
  collections: Map<string, MemoryCollection>;
  /** Settles when the transaction that began last is over. */
  last?: Promise<void> | undefined;
}

/** Applies a transaction's changes to the tables. */
export function apply(tables: Tables, staged: Staged): void {
  for (const [name, changes] of staged) {
    const collection = tables.collections.get(name) ?? new MemoryCollection();
    tables.collections.set(name, collection);
    for (const [id, change] of changes) {
      if (change === DELETED || change instanceof Reinserted) collection.delete(id);
      if (change !== DELETED) collection.set(id, valueIn(change));
    }
    collection.trim();
  }
}
