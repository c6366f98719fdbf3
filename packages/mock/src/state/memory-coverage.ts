/** What a count takes in memory, in bytes, measured. */
const COUNT_BYTES = 120;

/** Counts by key. There are as many keys as documents have parts, however many requests there are. */
export class MemoryCoverage {
  readonly #counts = new Map<string, { count: number }>();

  /** What the counts take, in bytes. */
  get bytes(): number {
    return this.#counts.size * COUNT_BYTES;
  }

  /** Counts each key once. */
  count(keys: readonly string[]): void {
    for (const key of keys) this.#add(key, 1);
  }

  /** Adds other counts to these. */
  merge({ counts }: { counts: ReadonlyMap<string, number> }): void {
    for (const [key, count] of counts) this.#add(key, count);
  }

  /** The counts at the moment. */
  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.#counts].map(([key, { count }]) => [key, count]));
  }

  /** Forgets all counts. */
  clear(): void {
    this.#counts.clear();
  }

  #add(key: string, more: number): void {
    const known = this.#counts.get(key);
    if (known) known.count += more;
    else this.#counts.set(key, { count: more });
  }
}
