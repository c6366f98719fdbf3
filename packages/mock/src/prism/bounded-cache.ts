import { LRUCache } from "lru-cache";

/** A longer key is not remembered: it costs memory and hardly comes again. */
export const LONGEST_KEY = 8_192;

/** What the keys and values of one cache take at most, in bytes. */
export const MOST_BYTES = 1024 * 1024;

/** What an entry takes beside its key and what it says of its value, in bytes. */
const OVERHEAD = 200;

/**
 * Remembers at most `limit` values that take at most {@link MOST_BYTES}, and none by a key beyond
 * {@link LONGEST_KEY} characters, so that no traffic makes it grow forever. The value that was used
 * longest ago goes first.
 */
export class BoundedCache<Value extends NonNullable<unknown>> {
  readonly #entries: LRUCache<string, Value>;
  /** What was found last: clients ask the same many times in a row. */
  #lastKey: string | undefined;
  #last: Value | undefined;

  constructor(limit: number) {
    this.#entries = new LRUCache({ max: limit, maxSize: MOST_BYTES });
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    if (key === this.#lastKey) return this.#last;
    const found = this.#entries.get(key);
    if (found !== undefined) {
      this.#lastKey = key;
      this.#last = found;
    }
    return found;
  }

  /** @param bytes - what the value takes, where that depends on the request */
  set(key: string, value: Value, bytes = 0): void {
    if (key.length > LONGEST_KEY) return;
    this.#lastKey = undefined;
    this.#entries.set(key, value, { size: key.length + bytes + OVERHEAD });
  }
}
