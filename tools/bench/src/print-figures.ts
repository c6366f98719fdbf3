import type { Figure } from "./load.ts";

/** What the rounds of one contender gave. */
export interface Results {
  figures: Figure[];
  /** Why rounds were spoiled, in their order. */
  spoiled: string[];
}

/** A contender's median, and between which rates its rounds lay. */
interface Line {
  name: string;
  middle: Figure;
  least: number;
  most: number;
}

/**
 * Prints one line for each contender: rate with its spread, the ratio to the first one's, processor
 * time of a request, the ratio of the last Fastify's to it, and the latency that 1 % exceed.
 */
export function printFigures(title: string, names: string[], results: Results[]): void {
  console.log(`\n${title}, medians and spread`);
  const lines = names.map((name, index) => lineOf(name, results[index]?.figures ?? []));
  const base = lines[0]?.middle.perSecond;
  const fastify = lines.find((line) => line?.name === "fastify")?.middle.cpuMicroseconds;
  for (const [index, name] of names.entries()) {
    const { figures, spoiled } = results[index] as Results;
    const trouble = spoiled.length > 0 ? `  spoiled rounds: ${spoiled.join("; ")}` : "";
    const line = lines[index];
    const text = line ? textOf(line, figures.length, base, fastify) : "no finished round";
    console.log(`  ${name.padEnd(24)} ${text}${trouble}`);
  }
}

function lineOf(name: string, figures: Figure[]): Line | undefined {
  if (figures.length === 0) return undefined;
  const rates = figures.map(({ perSecond }) => perSecond);
  return { name, middle: median(figures), least: Math.min(...rates), most: Math.max(...rates) };
}

function textOf(line: Line, rounds: number, base?: number, fastify?: number): string {
  const { perSecond, p99, cpuMicroseconds: cpu } = line.middle;
  const parts = [
    `${perSecond.toFixed(0).padStart(7)}/s`,
    (base ? `x${(perSecond / base).toFixed(2)}` : "").padStart(7),
    `(${line.least.toFixed(0)} to ${line.most.toFixed(0)})`.padEnd(18),
    cpu === undefined ? "" : `${cpu.toFixed(0).padStart(4)} µs CPU`,
    cpu === undefined || !fastify ? "" : `x${(fastify / cpu).toFixed(2)} of fastify`,
    `p99 ${p99} ms`,
    `${rounds} rounds`,
  ];
  return parts.filter((part) => part !== "").join("  ");
}

function median(figures: Figure[]): Figure {
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const of = (name: "perSecond" | "p99") => middle(figures.map((figure) => figure[name]));
  const cpu = figures.flatMap(({ cpuMicroseconds }) => cpuMicroseconds ?? []);
  return {
    perSecond: of("perSecond"),
    p99: of("p99"),
    ...(cpu.length > 0 && { cpuMicroseconds: middle(cpu) }),
  };
}
