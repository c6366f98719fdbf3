import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";

/** What one contender used for a document of some operations. */
export interface Figure {
  contender: string;
  operations: number;
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

/** A run of `npm run bench -- pipeline`. */
export interface BenchResults {
  /** The day of the run. */
  date: string;
  machine: { cores: number; gigabytes: number; node: string };
  /** Figures by step, in the order of the steps. */
  steps: Record<string, Figure[]>;
}

/** The figures that the bench wrote last; `undefined` where it has not run. */
export function benchResults(): BenchResults | undefined {
  const file = join(repositoryRoot, "tools/bench/results.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** A step's figures as a table: a row for each contender, a cell for each number of operations. */
export function tableOf(figures: Figure[]): {
  sizes: number[];
  rows: [string, (Figure | undefined)[]][];
} {
  const sizes = [...new Set(figures.map(({ operations }) => operations))].toSorted((a, b) => a - b);
  const names = [...new Set(figures.map(({ contender }) => contender))];
  const rows = names.map((name): [string, (Figure | undefined)[]] => [
    name,
    sizes.map((size) =>
      figures.find(({ contender, operations }) => contender === name && operations === size),
    ),
  ]);
  return { sizes, rows };
}
