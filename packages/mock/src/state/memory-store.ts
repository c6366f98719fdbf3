import type { Transaction } from "@carespec/mock-kit";
import { LRUCache } from "lru-cache";
import type { JournalEntry } from "../journal/entry.ts";
import { apply, type Tables } from "./memory-transaction.ts";
import {
  JOURNAL_LIMIT,
  type Scope,
  SESSION_IDLE_MS,
  SESSION_LIMIT,
  type SeedOf,
  type Store,
} from "./store.ts";
import { createTransaction } from "./transaction.ts";

interface Session {
  spaces: Map<string, Tables>;
  journal: (() => JournalEntry)[];
}

/** Keeps sessions in this process; they end with it. */
export class MemoryStore implements Store {
  readonly #seedOf: SeedOf;
  readonly #sessions: LRUCache<string, Session>;

  constructor(seedOf: SeedOf, limits: { sessions?: number; idleMs?: number } = {}) {
    this.#seedOf = seedOf;
    this.#sessions = new LRUCache({
      max: limits.sessions ?? SESSION_LIMIT,
      ttl: limits.idleMs ?? SESSION_IDLE_MS,
      updateAgeOnGet: true,
    });
  }

  /** Transactions over the same tables run one after the other. */
  async transact<Result>(
    scope: Scope,
    work: (state: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const tables = this.#tables(scope);
    const previous = tables.last;
    const run = (async () => {
      await previous;
      const { transaction, staged } = createTransaction((name) => tables.maps.get(name));
      const result = await work(transaction);
      apply(tables, staged);
      return result;
    })();
    const settled = run.then(ignore, ignore);
    tables.last = settled;
    settled.then(() => {
      if (tables.last === settled) tables.last = undefined;
    });
    return run;
  }

  async has(session: string): Promise<boolean> {
    return this.#sessions.has(session);
  }

  async sessions(): Promise<string[]> {
    this.#sessions.purgeStale();
    return [...this.#sessions.keys()];
  }

  async clear(session: string, space?: string): Promise<void> {
    if (space === undefined) this.#sessions.delete(session);
    else this.#sessions.get(session)?.spaces.delete(space);
  }

  async record(session: string, tell: () => JournalEntry): Promise<void> {
    const { journal } = this.#session(session);
    journal.push(tell);
    if (journal.length > JOURNAL_LIMIT) journal.shift();
  }

  async journal(session: string): Promise<JournalEntry[]> {
    const told = this.#sessions.get(session)?.journal ?? [];
    return told.map((tell) => tell()).reverse();
  }

  async clearJournal(session: string): Promise<void> {
    const known = this.#sessions.get(session);
    if (known) known.journal = [];
  }

  async ping(): Promise<void> {}

  async close(): Promise<void> {
    this.#sessions.clear();
  }

  #session(id: string): Session {
    const known = this.#sessions.get(id);
    if (known) return known;
    const session: Session = { spaces: new Map(), journal: [] };
    this.#sessions.set(id, session);
    return session;
  }

  #tables({ session, space }: Scope): Tables {
    const { spaces } = this.#session(session);
    const known = spaces.get(space);
    if (known) return known;
    const seeds = Object.entries(this.#seedOf(space));
    const tables: Tables = {
      maps: new Map(seeds.map(([name, values]) => [name, new Map(values)])),
    };
    spaces.set(space, tables);
    return tables;
  }
}

const ignore = () => {};
