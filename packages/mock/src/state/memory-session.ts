import { MemoryCollection } from "./memory-collection.ts";
import { MemoryCoverage } from "./memory-coverage.ts";
import { MemoryJournal } from "./memory-journal.ts";
import type { Tables } from "./memory-transaction.ts";
import type { Seeds } from "./store.ts";
import { Turns } from "./turns.ts";

/** One session in memory. */
export class MemorySession {
  readonly #spaces = new Map<string, Tables>();
  journal = new MemoryJournal();
  readonly coverage = new MemoryCoverage();
  /** What the store has counted of {@link dataBytes}. */
  counted = 0;
  /** Whether the store has forgotten it. */
  isGone = false;

  /** What the session's counts take, in bytes. */
  get countBytes(): number {
    return this.journal.countBytes + this.coverage.bytes;
  }

  /** What the session holds beside its journal's entries, in bytes. */
  get dataBytes(): number {
    let bytes = this.countBytes;
    for (const { collections } of this.#spaces.values()) bytes += bytesOf(collections);
    return bytes;
  }

  /** What a space's data take, in bytes. */
  bytesIn(space: string): number {
    const tables = this.#spaces.get(space);
    return tables ? bytesOf(tables.collections) : 0;
  }

  /** How many spaces have data. */
  get spaces(): number {
    return this.#spaces.size;
  }

  /** A space's data, which begins with the seeds. */
  tables(space: string, seedsOf: (space: string) => Seeds): Tables {
    const known = this.#spaces.get(space);
    if (known) return known;
    const seeds = Object.entries(seedsOf(space));
    const collections = new Map(
      seeds.map(([name, values]) => [name, new MemoryCollection(values)]),
    );
    const tables: Tables = { collections, version: {}, readers: 0, turns: new Turns() };
    this.#spaces.set(space, tables);
    return tables;
  }

  /** Forgets one space's data. */
  clear(space: string): void {
    this.#spaces.delete(space);
  }
}

function bytesOf(collections: Tables["collections"]): number {
  let bytes = 0;
  for (const collection of collections.values()) bytes += collection.bytes;
  return bytes;
}
