/** A longer key is not remembered: it costs memory and hardly comes again. */
export const LONGEST_KEY = 8_192;

/**
 * A map that forgets its oldest entry beyond `limit`, and takes no key beyond {@link LONGEST_KEY}
 * characters, so that no traffic makes it grow for ever.
 */
export class BoundedCache<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: Value): void {
    if (key.length > LONGEST_KEY) return;
    if (this.#entries.size >= this.#limit && !this.#entries.has(key)) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    this.#entries.set(key, value);
  }
}
