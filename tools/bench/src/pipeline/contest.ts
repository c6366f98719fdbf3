import { type Program, runMeasured, type Usage } from "./run-measured.ts";

/** What one contender does with a document; `undefined` where it has no such step. */
export type Contender = (document: string) => Program;

/** Seconds of processor time after which a contender gets no larger document. */
const PATIENCE = 20;

/** A contender's figures for one size of document. */
export interface Figure extends Usage {
  contender: string;
  operations: number;
}

/**
 * Lets contenders work on the same documents in turns, and prints the medians beside those of the
 * first contender.
 */
export async function contest(
  title: string,
  documents: ReadonlyMap<number, string>,
  contenders: Readonly<Record<string, Contender>>,
  rounds: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  console.log(`\n${title}, median of ${rounds} rounds`);
  for (const [operations, document] of documents) {
    console.log(`  ${operations} operations`);
    const used = new Map<string, Usage[]>(Object.keys(contenders).map((name) => [name, []]));
    const failed = new Map(
      figures
        .filter(({ cpuSeconds }) => cpuSeconds > PATIENCE)
        .map(({ contender, cpuSeconds, operations: size }) => [
          contender,
          `took ${cpuSeconds.toFixed(0)} s with ${size} operations`,
        ]),
    );
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, contender] of Object.entries(contenders)) {
        if (failed.has(name)) continue;
        try {
          used.get(name)?.push(await runMeasured(contender(document)));
        } catch (error) {
          failed.set(name, (error as Error).message.split("\n").join(" "));
        }
      }
    }
    const medians = [...used].flatMap(([contender, usages]) =>
      failed.has(contender) ? [] : [{ contender, operations, ...medianOf(usages) }],
    );
    const [first] = medians;
    for (const figure of medians) console.log(`    ${lineOf(figure, first ?? figure)}`);
    for (const [name, why] of failed)
      console.log(`    ${name.padEnd(24)} not measured: ${why.slice(-160)}`);
    figures.push(...medians);
  }
  return figures;
}

function lineOf(figure: Figure, first: Figure): string {
  const { contender, seconds, cpuSeconds, megabytes } = figure;
  const parts = [
    contender.padEnd(24),
    `${seconds.toFixed(1).padStart(6)} s`,
    `${cpuSeconds.toFixed(1).padStart(6)} s of CPU  x${(cpuSeconds / first.cpuSeconds).toFixed(2)}`,
    `${megabytes.toFixed(0).padStart(5)} MB  x${(megabytes / first.megabytes).toFixed(2)}`,
  ];
  return parts.join("  ");
}

function medianOf(usages: Usage[]): Usage {
  const of = (key: keyof Usage) =>
    usages.map((usage) => usage[key]).toSorted((a, b) => a - b)[usages.length >> 1] ?? Number.NaN;
  return { seconds: of("seconds"), cpuSeconds: of("cpuSeconds"), megabytes: of("megabytes") };
}
