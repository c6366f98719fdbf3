import type { Labels, Sample } from "./exposition.ts";

/** Counts things by their labels, which all have the same names in the same order. */
export class Counter {
  readonly #counts = new Map<string, { labels: Labels; value: number }>();

  /** Counts one more. */
  add(labels: Labels): void {
    const key = keyOf(labels);
    const count = this.#counts.get(key);
    if (count) count.value += 1;
    else this.#counts.set(key, { labels, value: 1 });
  }

  samples(): Sample[] {
    return [...this.#counts.values()];
  }
}

/** Neither a vendor's name nor an operation's has a line break. */
export function keyOf(labels: Labels): string {
  return Object.values(labels).join("\n");
}
