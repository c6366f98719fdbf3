import type { Transaction } from "@carespec/mock-kit";
import type { Recorded, Recording } from "../journal/recorded.ts";
import { DEFAULT_LIMITS, type Ending, type Limits, type Usage } from "./limits.ts";
import { MemoryJournal } from "./memory-journal.ts";
import type { MemorySession } from "./memory-session.ts";
import { MemorySessions } from "./memory-sessions.ts";
import { MemoryTally } from "./memory-tally.ts";
import { MemoryReading, MemoryWriting, type Tables } from "./memory-transaction.ts";
import type { CoverageCounts, Reading, Scope, SeedOf, Seeds, Store, Writing } from "./store.ts";

/** Keeps sessions in this process; they end with it. */
export class MemoryStore implements Store {
  readonly tally = new MemoryTally();
  readonly #seedOf: SeedOf;
  readonly #limits: Limits;
  readonly #sessions: MemorySessions;

  constructor(seedOf: SeedOf, limits: Partial<Limits> = {}) {
    this.#seedOf = seedOf;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#sessions = new MemorySessions(this.#limits);
  }

  /** Transactions over the same tables run one after the other; those that only read do not wait. */
  async transact<Result>(
    scope: Scope,
    work: (state: Transaction) => Promise<Result>,
    intent: "read" | "write" = "write",
  ): Promise<Result> {
    const { session, tables } = this.#open(scope);
    const { turns } = tables;
    if (intent === "read") {
      // What began to write before is read; what begins later is not waited for.
      if (turns.isTaken) {
        await turns.take();
        turns.pass();
      }
      const reading = new MemoryReading(tables);
      try {
        const result = await work(reading.state);
        if (!reading.hasWritten) return result;
      } finally {
        reading.end();
      }
    }
    await turns.take();
    const writing = this.#writing(scope, session, tables);
    let result: Result;
    try {
      result = await work(writing.state);
    } catch (error) {
      writing.abandon();
      throw error;
    }
    writing.commit();
    return result;
  }

  #writing({ space }: Scope, session: MemorySession, tables: Tables): MemoryWriting {
    return new MemoryWriting(tables, {
      before: (bytes) => this.#sessions.expectRoom(session, { space, bytes }),
      after: () => this.#sessions.recount(session),
    });
  }

  read(scope: Scope): Reading | undefined {
    const { tables } = this.#open(scope);
    return tables.turns.isTaken ? undefined : new MemoryReading(tables);
  }

  write(scope: Scope): Writing | undefined {
    const { session, tables } = this.#open(scope);
    if (tables.turns.isTaken) return undefined;
    tables.turns.take();
    return this.#writing(scope, session, tables);
  }

  readNow(scope: Scope, collection: string, id: string): { value: unknown } | undefined {
    const { tables } = this.#open(scope);
    if (tables.turns.isTaken) return undefined;
    return { value: tables.collections.get(collection)?.get(id) };
  }

  async contents(scope: Scope): Promise<Seeds> {
    // Begins the space, and waits for what is changing it.
    await this.transact(scope, async () => {});
    const { collections } = this.#sessions.open(scope.session).tables(scope.space, this.#seedOf);
    return Object.fromEntries([...collections].map(([name, values]) => [name, [...values]]));
  }

  async has(session: string): Promise<boolean> {
    return this.#sessions.has(session);
  }

  async ending(session: string): Promise<Ending | undefined> {
    return this.#sessions.ending(session);
  }

  async sessions(): Promise<string[]> {
    return this.#sessions.list();
  }

  async clear(id: string, space?: string): Promise<void> {
    if (space === undefined) return this.#sessions.delete(id);
    const session = this.#sessions.find(id);
    session?.clear(space);
    if (session) this.#sessions.recount(session);
  }

  record(id: string, entry: Recorded, counted: readonly string[] = []): Promise<void> | undefined {
    this.#sessions.changeJournal(this.#sessions.open(id), ({ journal, coverage }) => {
      journal.add(entry, this.#limits.journalEntries);
      coverage.count(counted);
    });
    return undefined;
  }

  async coverage(session?: string): Promise<CoverageCounts> {
    return this.#sessions.coverage(session);
  }

  async clearCoverage(): Promise<void> {
    this.#sessions.clearCoverage();
  }

  async journal(session: string): Promise<Recording> {
    return (this.#sessions.find(session)?.journal ?? new MemoryJournal()).read();
  }

  async clearJournal(id: string): Promise<void> {
    const session = this.#sessions.find(id);
    if (!session) return;
    this.#sessions.changeJournal(session, () => {
      session.journal = new MemoryJournal();
    });
  }

  async usage(): Promise<Usage> {
    return this.#sessions.usage();
  }

  async ping(): Promise<void> {}

  async close(): Promise<void> {
    this.#sessions.clear();
  }

  #open({ session: id, space }: Scope) {
    const session = this.#sessions.open(id);
    const { spaces } = session;
    const tables = session.tables(space, this.#seedOf);
    if (session.spaces > spaces) this.#sessions.recount(session);
    return { session, tables };
  }
}
