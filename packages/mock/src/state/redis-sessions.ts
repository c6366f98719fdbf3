import { randomUUID } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Ending, Limits, Usage } from "./limits.ts";
import type { Changes } from "./redis-changes.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { advance, NOTHING, type Replica, type Update } from "./redis-replica.ts";
import { SHARED_KEY, type SyncReply, TRIAL_KEY } from "./redis-scripts.ts";
import { readable } from "./unreadable.ts";

/** Sessions of which this process keeps a copy. */
const REPLICAS = 100;

/** The sessions in Redis, and this process's copies of their data. */
export class RedisSessions {
  readonly #connection: RedisConnection;
  readonly #limits: Limits;
  readonly #replicas: LRUCache<string, Replica>;

  constructor(connection: RedisConnection, limits: Limits) {
    this.#connection = connection;
    this.#limits = limits;
    this.#replicas = new LRUCache({
      max: REPLICAS,
      maxSize: limits.dataBytes,
      sizeCalculation: ({ bytes }) => bytes + 1,
    });
  }

  /** A session's data as Redis has them now. */
  read(session: string): Promise<Replica> {
    return readable(session, async () => {
      const known = this.#replicas.get(session) ?? NOTHING;
      const { epoch = "", count = 0 } = known.version ?? {};
      const reply = await this.#connection.ask((redis) =>
        redis.syncSession(session, [...this.#use, epoch, count]),
      );
      const update = updateOf(reply as SyncReply);
      // Another request of this process may have updated the copy meanwhile.
      const replica = update ? advance(this.#replicas.get(session) ?? known, update) : NOTHING;
      this.#replicas.set(session, replica);
      return replica;
    });
  }

  /** Makes changes to the state that `replica` is a copy of; `false` if it has changed since. */
  async change(session: string, { version }: Replica, changes: Changes): Promise<boolean> {
    const expected = version ? [version.epoch, version.count] : ["", ""];
    const next = version ? [version.epoch, version.count + 1] : [randomUUID(), 1];
    const values = [...this.#use, ...expected, ...next, ...changes];
    const done = await readable(session, () =>
      this.#connection.ask((redis) => redis.commitSession(session, values)),
    );
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

  /** Why an ended session has ended, if that is remembered. */
  async ending(session: string): Promise<Ending | undefined> {
    const ending = await this.#connection.ask((redis) => redis.endingOfSession(session, []));
    return ending || undefined;
  }

  /** All sessions. */
  list(): Promise<string[]> {
    return this.#connection.ask((redis) => redis.listSessions("", []));
  }

  /** What Redis holds. */
  async usage(): Promise<Usage> {
    const usage = await this.#connection.ask((redis) => redis.readUsage("", []));
    const [sessions, journalBytes] = usage as [number, number];
    return { sessions, journalBytes };
  }

  /** Writes a little: rejects where Redis is read-only or full. */
  async write(): Promise<void> {
    const expiration = { type: "PX", value: this.#limits.idleMs } as const;
    await this.#connection.ask((redis) => redis.set(TRIAL_KEY, "1", { expiration }));
  }

  /** The random text that all mocks share, which the first one writes. */
  async sharedKey(): Promise<string> {
    const own = randomUUID();
    // Servers older than Redis 7 do not set and get in one command.
    await this.#connection.ask((redis) => redis.set(SHARED_KEY, own, { condition: "NX" }));
    return (await this.#connection.ask((redis) => redis.get(SHARED_KEY))) ?? own;
  }

  /** Counts a request by a key, and for the coverage; adds its entry to the journal. */
  async record(
    session: string,
    entry: string,
    key: string,
    counted: readonly string[],
  ): Promise<void> {
    const { journalEntries, journalBytes } = this.#limits;
    const values = [...this.#use, entry, journalEntries, journalBytes, key, randomUUID()];
    values.push(...counted);
    await this.#connection.ask((redis) => redis.recordRequest(session, values));
  }

  /** The journal's entries, newest first, then the keys of the counts and the counts, alternating. */
  async journal(session: string): Promise<[entries: string[], counts: string[]]> {
    const reply = await readable(session, () =>
      this.#connection.ask((redis) => redis.readJournal(session, this.#use)),
    );
    return reply as [string[], string[]];
  }

  /** The name of the counting, and what it has counted in a session or, without one, in all. */
  async coverage(session = ""): Promise<[counting: string, counts: string[]]> {
    const reply = await this.#connection.ask((redis) =>
      redis.readCoverage(session, [randomUUID()]),
    );
    return reply as [string, string[]];
  }

  /** Sets all counts to zero. */
  async clearCoverage(): Promise<void> {
    await this.#connection.ask((redis) => redis.clearCoverage("", [randomUUID()]));
  }

  /** Empties the journal. */
  async clearJournal(session: string): Promise<void> {
    await this.#connection.ask((redis) => redis.clearJournal(session, []));
  }

  /** What every use of a session tells its script. */
  get #use(): [idleMs: number, sessions: number] {
    return [this.#limits.idleMs, this.#limits.sessions];
  }
}

function updateOf([epoch, count, extent, flat = []]: SyncReply): Update | undefined {
  if (epoch === undefined) return undefined;
  const fields: Update["fields"] = [];
  for (let at = 0; at < flat.length; at += 2) fields.push([flat[at] ?? "", flat[at + 1] ?? ""]);
  if (!Number.isSafeInteger(Number(count))) throw new SyntaxError("the count is not a number");
  return { version: { epoch, count: Number(count) }, isPartial: extent !== "all", fields };
}
