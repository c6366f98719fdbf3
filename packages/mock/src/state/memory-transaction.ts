import type { Transaction } from "@carespec/mock-kit";
import { MemoryCollection } from "./memory-collection.ts";
import { createTransaction, DELETED, Reinserted, type Staged, valueIn } from "./transaction.ts";

/** One space's data: its collections by name. */
export interface Tables {
  collections: Map<string, MemoryCollection>;
  /** Transactions that read `collections` now; a change then leaves these as they are. */
  readers: number;
  /** Settles when the transaction that began last is over. */
  last?: Promise<void> | undefined;
}

/** Applies a transaction's changes to the tables. */
export function apply(tables: Tables, staged: Staged): void {
  const isRead = tables.readers > 0;
  if (isRead) tables.collections = new Map(tables.collections);
  for (const [name, changes] of staged) {
    const before = tables.collections.get(name);
    const collection = isRead && before ? before.copy() : (before ?? new MemoryCollection());
    tables.collections.set(name, collection);
    for (const [id, change] of changes) {
      if (change === DELETED || change instanceof Reinserted) collection.delete(id);
      if (change !== DELETED) collection.set(id, valueIn(change));
    }
    collection.trim();
  }
}

/** Reads the data as they are now; `undefined` where the work turns out to write. */
export async function readOnly<Result>(
  tables: Tables,
  work: (state: Transaction) => Promise<Result>,
): Promise<{ result: Result } | undefined> {
  const { collections } = tables;
  tables.readers += 1;
  try {
    const { transaction, staged } = createTransaction((name) => collections.get(name)?.values);
    const result = await work(transaction);
    return staged.size === 0 ? { result } : undefined;
  } finally {
    tables.readers -= 1;
  }
}
