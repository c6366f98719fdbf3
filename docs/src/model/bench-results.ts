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

/** A size of document that a contender was not measured with, and why. */
export interface Cut {
  contender: string;
  operations: number;
  why: string;
}

/** A clean build of the repository with some more vendors. */
export interface ColdBuild {
  vendors: number;
  seconds: number;
  cpuSeconds: number;
}

/** Runs of `npm run bench -- pipeline` or of its parts. */
export interface BenchResults {
  machine: { cores: number; gigabytes: number; node: string };
  /** Versions of the packages that are compared. */
  tools: Record<string, string>;
  /** Figures by step, in the order of the steps. */
  documents?: { date: string; steps: Record<string, { figures: Figure[]; cut: Cut[] }> };
  estate?: {
    date: string;
    operations: number;
    cold: ColdBuild[];
    growth?: { seconds: number; cpuSeconds: number };
    change?: { seconds: number; tasks: string[]; all: number };
    lintSeconds?: number;
  };
  remoteCache?: {
    date: string;
    server: string;
    cold: { seconds: number };
    restored: { seconds: number };
    tasks: number;
  };
}

/** The figures that the bench wrote last; `undefined` where it has not run. */
export function benchResults(): BenchResults | undefined {
  const file = join(repositoryRoot, "tools/bench/results.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** A contender's figure, and how many times the first contender's processor time and memory it is. */
export interface Cell extends Figure {
  timeRatio: number;
  memoryRatio: number;
}

/** A step's figures as a table: a row for each contender, a cell for each number of operations. */
export interface Table {
  sizes: number[];
  rows: { name: string; cells: (Cell | undefined)[] }[];
}

/** Lays out a step's figures. The first contender's are 1. */
export function tableOf(figures: Figure[]): Table {
  const sizes = [...new Set(figures.map(({ operations }) => operations))].toSorted((a, b) => a - b);
  const names = [...new Set(figures.map(({ contender }) => contender))];
  const of = (name: string, size: number) =>
    figures.find(({ contender, operations }) => contender === name && operations === size);
  const cell = (name: string, size: number): Cell | undefined => {
    const [figure, first] = [of(name, size), of(names[0] ?? "", size)];
    return (
      figure && {
        ...figure,
        timeRatio: first ? figure.cpuSeconds / first.cpuSeconds : Number.NaN,
        memoryRatio: first ? figure.megabytes / first.megabytes : Number.NaN,
      }
    );
  };
  return {
    sizes,
    rows: names.map((name) => ({ name, cells: sizes.map((size) => cell(name, size)) })),
  };
}

/** What was not measured, a line for each contender: the sizes, and why. */
export function linesOf(cut: Cut[]): { contender: string; sizes: number[]; why: string }[] {
  const places = new Map(cut.map((each) => [`${each.contender}\n${each.why}`, each]));
  return [...places.values()].map(({ contender, why }) => ({
    contender,
    why,
    sizes: cut
      .filter((each) => each.contender === contender && each.why === why)
      .map(({ operations }) => operations),
  }));
}
