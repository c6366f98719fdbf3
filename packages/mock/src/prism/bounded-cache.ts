import { LRUCache } from "lru-cache";

/** A longer key is not remembered: it costs memory and hardly comes again. */
export const LONGEST_KEY = 8_192;

/**
 * Remembers at most `limit` values, and none by a key beyond {@link LONGEST_KEY} characters, so
 * that no traffic makes it grow forever. The value that was used longest ago goes first.
 */
export class BoundedCache<Value extends NonNullable<unknown>> {
  readonly #entries: LRUCache<string, Value>;

  constructor(limit: number) {
    this.#entries = new LRUCache({ max: limit });
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: Value): void {
    if (key.length <= LONGEST_KEY) this.#entries.set(key, value);
  }
}
