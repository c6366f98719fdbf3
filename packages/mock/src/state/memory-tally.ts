import type { Tallied, Tally } from "./store.ts";

/** Counts texts in this process. */
export class MemoryTally implements Tally {
  readonly #known = new Map<string, Tallied>();
  #dropped = 0;

  async add(text: string, most: number): Promise<void> {
    const now = new Date().toISOString();
    const known = this.#known.get(text);
    if (known) {
      known.count += 1;
      known.last = now;
    } else if (this.#known.size < most) {
      this.#known.set(text, { text, count: 1, first: now, last: now });
    } else this.#dropped += 1;
  }

  async read(): Promise<{ tallied: Tallied[]; dropped: number }> {
    const tallied = [...this.#known.values()].map((each) => ({ ...each }));
    return { tallied, dropped: this.#dropped };
  }

  async clear(): Promise<void> {
    this.#known.clear();
    this.#dropped = 0;
  }
}
