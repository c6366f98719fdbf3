import { MemoryCollection } from "./memory-collection.ts";
import type { Reading, Writing } from "./store.ts";
import { DELETED, Reinserted, type Staged, StagedTransaction, valueIn } from "./transaction.ts";
import type { Turns } from "./turns.ts";

/** One space's data: its collections by name. */
export interface Tables {
  collections: Map<string, MemoryCollection>;
  /** Another object after each change. */
  version: object;
  /** Transactions that read `collections` now; a change then leaves these as they are. */
  readers: number;
  /** Whose turn it is to change them. */
  readonly turns: Turns;
}

/** Applies a transaction's changes to the tables. */
function apply(tables: Tables, staged: Staged): void {
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
  readonly state: StagedTransaction;
  readonly version: object;
  readonly #tables: Tables;

  constructor(tables: Tables) {
    const { collections } = tables;
    this.state = new StagedTransaction((name) => collections.get(name));
    this.version = tables.version;
    this.#tables = tables;
    tables.readers += 1;
  }

  get hasWritten(): boolean {
    return this.state.staged !== undefined;
  }

  end(): void {
    this.#tables.readers -= 1;
  }
}

/** Changes the data; who makes one has the turn. */
export class MemoryWriting implements Writing {
  readonly state: StagedTransaction;
  readonly #tables: Tables;
  readonly #onChange: () => void;

  /** @param onChange - is called when the data have changed */
  constructor(tables: Tables, onChange: () => void) {
    this.state = new StagedTransaction((name) => tables.collections.get(name));
    this.#tables = tables;
    this.#onChange = onChange;
  }

  commit(): void {
    const { staged } = this.state;
    try {
      if (!staged) return;
      apply(this.#tables, staged);
      this.#onChange();
    } finally {
      this.#tables.turns.pass();
    }
  }

  abandon(): void {
    this.#tables.turns.pass();
  }
}
