import type { RedisConnection } from "./redis-connection.ts";
import { TALLY_KEYS } from "./redis-scripts.ts";
import type { Tallied, Tally } from "./store.ts";

/** As with coverage, counts outlive their mocks by a day. */
const LIFETIME_S = 24 * 60 * 60;

/** The field of what is not kept; no text is empty. */
const DROPPED = "";

/** Counts texts in Redis, for all mocks that share it. */
export class RedisTally implements Tally {
  readonly #connection: RedisConnection;

  constructor(connection: RedisConnection) {
    this.#connection = connection;
  }

  async add(text: string, most: number): Promise<void> {
    const { counts, first, last } = TALLY_KEYS;
    const [isKnown, size] = await this.#connection.ask((redis) =>
      Promise.all([redis.hExists(counts, text), redis.hLen(counts)]),
    );
    const field = isKnown || size < most ? text : DROPPED;
    const now = new Date().toISOString();
    await this.#connection.ask((redis) =>
      Promise.all([
        redis.hIncrBy(counts, field, 1),
        redis.hSetNX(first, field, now),
        redis.hSet(last, field, now),
        ...Object.values(TALLY_KEYS).map((key) => redis.expire(key, LIFETIME_S)),
      ]),
    );
  }

  async read(): Promise<{ tallied: Tallied[]; dropped: number }> {
    const [counts, first, last] = await this.#connection.ask((redis) =>
      Promise.all([
        redis.hGetAll(TALLY_KEYS.counts),
        redis.hGetAll(TALLY_KEYS.first),
        redis.hGetAll(TALLY_KEYS.last),
      ]),
    );
    const { [DROPPED]: dropped = "0", ...kept } = counts;
    const tallied = Object.entries(kept).map(([text, count]) => {
      const from = first[text] ?? "";
      return { text, count: Number(count), first: from, last: last[text] ?? from };
    });
    tallied.sort((one, other) => Date.parse(one.first) - Date.parse(other.first));
    return { tallied, dropped: Number(dropped) };
  }

  async clear(): Promise<void> {
    await this.#connection.ask((redis) => redis.del(Object.values(TALLY_KEYS)));
  }
}
