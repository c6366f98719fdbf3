import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Changes } from "./redis-changes.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { advance, NOTHING, type Replica, type Update } from "./redis-replica.ts";
import { keysOf, type SyncReply } from "./redis-scripts.ts";
import { JOURNAL_LIMIT } from "./store.ts";

/** Sessions of which this process keeps a copy. */
const REPLICAS = 100;

/** The sessions in Redis, and this process's copies of their data. */
export class RedisSessions {
  readonly #connection: RedisConnection;
  readonly #idleMs: number;
  readonly #replicas = new LRUCache<string, Replica>({ max: REPLICAS });

  constructor(connection: RedisConnection, idleMs: number) {
    this.#connection = connection;
    this.#idleMs = idleMs;
  }

  /** A session's data as Redis has them now. */
  async read(session: string): Promise<Replica> {
    const known = this.#replicas.get(session) ?? NOTHING;
    const { epoch = "", count = 0 } = known.version ?? {};
    const reply = await this.#connection.ask((redis) =>
      redis.syncSession(session, [this.#idleMs, epoch, count]),
    );
    const update = updateOf(reply as SyncReply);
    // Another request of this process may have updated the copy meanwhile.
    const replica = update ? advance(this.#replicas.get(session) ?? known, update) : NOTHING;
    this.#replicas.set(session, replica);
    return replica;
  }

  /** Makes changes to the state that `replica` is a copy of; `false` if it has changed since. */
  async change(session: string, { version }: Replica, changes: Changes): Promise<boolean> {
    const expected = version ? [version.epoch, version.count] : ["", ""];
    const next = version ? [version.epoch, version.count + 1] : [randomUUID(), 1];
    const values = [this.#idleMs, ...expected, ...next, ...changes];
    const done = await this.#connection.ask((redis) => redis.commitSession(session, values));
    return done === 1;
  }

  /** Forgets a session's data and its journal. */
  async forget(session: string): Promise<void> {
    await this.#connection.ask((redis) => redis.forgetSession(session, []));
  }

  /** Whether the session has been used and has not ended. */
  async has(session: string): Promise<boolean> {
    return (await this.#connection.ask((redis) => redis.hasSession(session, []))) === 1;
  }

  /** All sessions. */
  list(): Promise<string[]> {
    return this.#connection.ask((redis) => redis.listSessions("", []));
  }

  /** Adds an entry to the journal. */
  async record(session: string, entry: string): Promise<void> {
    const values = [this.#idleMs, entry, JOURNAL_LIMIT];
    await this.#connection.ask((redis) => redis.recordRequest(session, values));
  }

  /** The journal's entries, newest first. */
  journal(session: string): Promise<string[]> {
    return this.#connection.ask((redis) => redis.readJournal(session, [this.#idleMs]));
  }

  /** Empties the journal. */
  async clearJournal(session: string): Promise<void> {
    await this.#connection.ask((redis) => redis.del(keysOf(session).journal));
  }
}

function updateOf([epoch, count, extent, flat = []]: SyncReply): Update | undefined {
  if (epoch === undefined) return undefined;
  const fields: Update["fields"] = [];
  for (let at = 0; at < flat.length; at += 2) fields.push([flat[at] ?? "", flat[at + 1] ?? ""]);
  return { version: { epoch, count: Number(count) }, isPartial: extent !== "all", fields };
}
