import { keyOf } from "./counter.ts";
import type { Labels, Sample } from "./exposition.ts";

/** Upper bounds in seconds: most answers take less than a millisecond, delays up to minutes. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

interface Series {
  labels: Labels;
  /** How many lie in each bucket alone; the last one has no bound. */
  counts: number[];
  sum: number;
}

/** Distributes durations over buckets, by their labels. */
export class Histogram {
  readonly #series = new Map<string, Series>();

  /** @param seconds - how long something took */
  add(labels: Labels, seconds: number): void {
    const key = keyOf(labels);
    const series = this.#series.get(key) ?? {
      labels,
      counts: new Array<number>(BOUNDS.length + 1).fill(0),
      sum: 0,
    };
    const index = BOUNDS.findIndex((bound) => seconds <= bound);
    const bucket = index < 0 ? BOUNDS.length : index;
    series.counts[bucket] = (series.counts[bucket] ?? 0) + 1;
    series.sum += seconds;
    this.#series.set(key, series);
  }

  samples(): Sample[] {
    return [...this.#series.values()].flatMap(({ labels, counts, sum }) => {
      let total = 0;
      const buckets = counts.map((count, index) => {
        total += count;
        const le = String(BOUNDS[index] ?? "+Inf");
        return { labels: { ...labels, le }, value: total, suffix: "_bucket" };
      });
      return [
        ...buckets,
        { labels, value: sum, suffix: "_sum" },
        { labels, value: total, suffix: "_count" },
      ];
    });
  }
}
