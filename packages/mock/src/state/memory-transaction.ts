import type { Transaction } from "@carespec/mock-kit";
import { MemoryCollection } from "./memory-collection.ts";
import type { Reading } from "./store.ts";
import { createTransaction, DELETED, Reinserted, type Staged, valueIn } from "./transaction.ts";

/** One space's data: its collections by name. */
export interface Tables {
  collections: Map<string, MemoryCollection>;
  /** Another object after each change. */
  version: object;
  /** Transactions that read `collections` now; a change then leaves these as they are. */
  readers: number;
  /** Settles when the transaction that began last is over. */
  last?: Promise<void> | undefined;
}

/** Applies a transaction's changes to the tables. */
export function apply(tables: Tables, staged: Staged): void {
  tables.version = {};
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

/** Reads the data as they are now; what changes them meanwhile leaves these as they are. */
export class MemoryReading implements Reading {
  readonly state: Transaction;
  readonly version: object;
  readonly #tables: Tables;
  readonly #staged: Staged;

  constructor(tables: Tables) {
    const { collections } = tables;
    const { transaction, staged } = createTransaction((name) => collections.get(name)?.values);
    this.state = transaction;
    this.version = tables.version;
    this.#tables = tables;
    this.#staged = staged;
    tables.readers += 1;
  }

  get hasWritten(): boolean {
    return this.#staged.size > 0;
  }

  end(): void {
    this.#tables.readers -= 1;
  }
}
