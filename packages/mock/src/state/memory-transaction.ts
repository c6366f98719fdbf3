import { MemoryCollection, sizeOfEntry } from "./memory-collection.ts";
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

/** A change, and what its value takes, in bytes. */
interface Measured {
  id: string;
  change: unknown;
  /** `undefined` where nothing is left. */
  size: number | undefined;
}

/** What a transaction's changes take, by collection, and how many bytes more the tables hold with them. */
function measure({ collections }: Tables, staged: Staged) {
  let growth = 0;
  const byCollection = [...staged].map(([name, changes]) => {
    const collection = collections.get(name) ?? new MemoryCollection();
    const measured = [...changes].map(([id, change]): Measured => {
      const size = change === DELETED ? undefined : sizeOfEntry(id, valueIn(change));
      growth += collection.growth(id, size);
      return { id, change, size };
    });
    return { name, measured };
  });
  return { byCollection, growth };
}

/** Applies a transaction's changes to the tables. */
function apply(tables: Tables, changed: ReturnType<typeof measure>["byCollection"]): void {
  tables.version = {};
  const isRead = tables.readers > 0;
  if (isRead) tables.collections = new Map(tables.collections);
  for (const { name, measured } of changed) {
    const before = tables.collections.get(name);
    const collection = isRead && before ? before.copy() : (before ?? new MemoryCollection());
    tables.collections.set(name, collection);
    for (const { id, change, size } of measured) {
      if (change === DELETED || change instanceof Reinserted) collection.delete(id);
      if (size !== undefined) collection.set(id, valueIn(change), size);
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

/** What is asked before the data change, and told afterwards. */
export interface Watch {
  /** Throws where the data must not grow by so many bytes. */
  before(bytes: number): void;
  after(): void;
}

/** Changes the data; who makes one has the turn. */
export class MemoryWriting implements Writing {
  readonly state: StagedTransaction;
  readonly #tables: Tables;
  readonly #watch: Watch;

  constructor(tables: Tables, watch: Watch) {
    this.state = new StagedTransaction((name) => tables.collections.get(name));
    this.#tables = tables;
    this.#watch = watch;
  }

  commit(): void {
    const { staged } = this.state;
    try {
      if (!staged) return;
      const { byCollection, growth } = measure(this.#tables, staged);
      this.#watch.before(growth);
      apply(this.#tables, byCollection);
      this.#watch.after();
    } finally {
      this.#tables.turns.pass();
    }
  }

  abandon(): void {
    this.#tables.turns.pass();
  }
}
