import { UserError } from "@carespec/command";
import type { Transaction } from "@carespec/mock-kit";
import { countOf, keyOf, type Recorded, type Recording } from "../journal/recorded.ts";
import { fromStored, toStored } from "../journal/traced-texts.ts";
import { createKeyedQueue } from "./keyed-queue.ts";
import { DEFAULT_LIMITS, type Ending, type Limits, type Usage } from "./limits.ts";
import { retryOnConflict } from "./optimistic-retry.ts";
import {
  clearChanges,
  seedChanges,
  seededVersion,
  stagedChanges,
  storedContents,
  storedValues,
} from "./redis-changes.ts";
import { RedisConnection } from "./redis-connection.ts";
import { RedisSessions } from "./redis-sessions.ts";
import { RedisTally } from "./redis-tally.ts";
import { readRedisUrl } from "./redis-url.ts";
import {
  type CoverageCounts,
  type DataRules,
  type Scope,
  type SeedOf,
  type Seeds,
  StateUnavailable,
  type Store,
} from "./store.ts";
import { StagedTransaction } from "./transaction.ts";
import { expectVersion, explainFailure, readable } from "./unreadable.ts";

/** How a store in Redis differs from its defaults. */
export interface RedisOptions extends Partial<Limits> {
  /** Longest wait for an answer. */
  patienceMs?: number;
  rules?: DataRules;
}

const NO_RULES: DataRules = { versionOf: () => 1, problemOf: () => undefined };

/**
 * Keeps sessions in Redis, where several processes share them. A transaction brings this process's
 * copy of the session up to date, reads that copy, and commits its changes only if the session has
 * not changed meanwhile; otherwise it runs again.
 */
export class RedisStore implements Store {
  readonly #connection: RedisConnection;
  readonly #sessions: RedisSessions;
  readonly #seedOf: SeedOf;
  readonly #rules: DataRules;
  #sharedKey = "";
  readonly tally: RedisTally;
  /** One at a time per session, so that only another process can overtake a change. */
  readonly #enqueue = createKeyedQueue();

  private constructor(
    connection: RedisConnection,
    seedOf: SeedOf,
    rules: DataRules,
    limits: Limits,
  ) {
    this.#connection = connection;
    this.#sessions = new RedisSessions(connection, limits);
    this.tally = new RedisTally(connection);
    this.#seedOf = seedOf;
    this.#rules = rules;
  }

  /** Connects to Redis; throws a {@link UserError} where that fails. */
  static async open(
    url: string,
    seedOf: SeedOf,
    { patienceMs, rules = NO_RULES, ...limits }: RedisOptions = {},
  ): Promise<RedisStore> {
    const connection = new RedisConnection(readRedisUrl(url), patienceMs);
    const store = new RedisStore(connection, seedOf, rules, { ...DEFAULT_LIMITS, ...limits });
    try {
      await store.ping();
      store.#sharedKey = await store.#sessions.sharedKey();
    } catch (error) {
      await store.close();
      if (!(error instanceof StateUnavailable)) throw error;
      const remedy =
        "start Redis there or give --state another URL, redis://user:password@host:port";
      throw new UserError(`${error.message}: ${remedy}`);
    }
    return store;
  }

  get sharedKey(): string {
    return this.#sharedKey;
  }

  async transact<Result>(
    { session, space }: Scope,
    work: (state: Transaction) => Promise<Result>,
    intent: "read" | "write" = "write",
  ): Promise<Result> {
    const run = () =>
      retryOnConflict(async () => {
        const replica = await this.#sessions.read(session);
        const [stored, version] = [seededVersion(replica, space), this.#rules.versionOf(space)];
        if (stored === undefined) {
          const changes = seedChanges(replica, space, this.#seedOf(space), version);
          await this.#sessions.change(session, replica, changes);
          return undefined;
        }
        expectVersion(session, stored, version);
        const transaction = new StagedTransaction(storedValues(replica, space));
        const result = await work(transaction).catch((error: unknown) => {
          throw explainFailure({ session, space }, replica, this.#rules, error);
        });
        const { staged } = transaction;
        const changes = staged ? stagedChanges(replica, space, staged) : [];
        if (changes.length === 0) return { result };
        return (await this.#sessions.change(session, replica, changes)) ? { result } : undefined;
      });
    return intent === "read" ? run() : this.#enqueue(session, run);
  }

  async contents(scope: Scope): Promise<Seeds> {
    await this.transact(scope, async () => {}, "read");
    return storedContents(await this.#sessions.read(scope.session), scope.space);
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

  async clear(session: string, space?: string): Promise<void> {
    if (space === undefined) return this.#sessions.forget(session);
    await retryOnConflict(async () => {
      const replica = await this.#sessions.read(session);
      const changes = clearChanges(replica, space);
      const isDone =
        changes.length === 0 || (await this.#sessions.change(session, replica, changes));
      return isDone ? { result: undefined } : undefined;
    });
  }

  async record(session: string, entry: Recorded, counted: readonly string[] = []): Promise<void> {
    await this.#sessions.record(session, toStored(entry), keyOf(entry), counted);
  }

  async coverage(session?: string): Promise<CoverageCounts> {
    const [counting, flat] = await this.#sessions.coverage(session);
    const counts = new Map<string, number>();
    for (let at = 0; at < flat.length; at += 2) counts.set(flat[at] ?? "", Number(flat[at + 1]));
    // The name's own field.
    counts.delete("");
    return { counting, counts };
  }

  async clearCoverage(): Promise<void> {
    await this.#sessions.clearCoverage();
  }

  async journal(session: string): Promise<Recording> {
    const [entries, flat] = await this.#sessions.journal(session);
    const counts = flat.flatMap((key, at) =>
      at % 2 === 0 ? [countOf(key, Number(flat[at + 1]))] : [],
    );
    return readable(session, async () => ({ entries: entries.map(fromStored), counts }));
  }

  async clearJournal(session: string): Promise<void> {
    await this.#sessions.clearJournal(session);
  }

  async usage(): Promise<Usage> {
    return this.#sessions.usage();
  }

  async ping(): Promise<void> {
    await this.#sessions.write();
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}
