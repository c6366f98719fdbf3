import { type Program, runMeasured, type Usage } from "./run-measured.ts";

/** What one contender does with a document. */
export type Contender = (document: string) => Program | Promise<Program>;

/** Seconds of processor time after which a contender is not measured again with the same document. */
const ONCE = 20;
/** Seconds of processor time after which a contender gets no larger document. */
const PATIENCE = 20;

/** A contender's figures for one size of document. */
export interface Figure extends Usage {
  contender: string;
  operations: number;
}

/** A size of document that a contender was not measured with, and why. */
export interface Cut {
  contender: string;
  operations: number;
  why: string;
}

/** What a contest gave. */
export interface Contest {
  figures: Figure[];
  cut: Cut[];
}

/**
 * Lets contenders work on the same documents in turns, and prints the medians beside those of the
 * first contender.
 *
 * @param patience - seconds of processor time after which a contender gets no larger document
 */
export async function contest(
  title: string,
  documents: ReadonlyMap<number, string>,
  contenders: Readonly<Record<string, Contender>>,
  rounds: number,
  patience = PATIENCE,
): Promise<Contest> {
  const result: Contest = { figures: [], cut: [] };
  console.log(`\n${title}, median of up to ${rounds} rounds`);
  for (const [operations, document] of documents) {
    const used = new Map<string, Usage[]>(Object.keys(contenders).map((name) => [name, []]));
    const failed = new Map(tooSlow(result, operations, patience));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, contender] of Object.entries(contenders)) {
        const before = used.get(name)?.at(-1)?.cpuSeconds ?? 0;
        if (failed.has(name) || before > ONCE) continue;
        try {
          used.get(name)?.push(await runMeasured(await contender(document)));
        } catch (error) {
          failed.set(name, reasonIn((error as Error).message));
        }
      }
    }
    const figures = [...used].flatMap(([contender, usages]) =>
      failed.has(contender) ? [] : [{ contender, operations, ...medianOf(usages) }],
    );
    const cut = [...failed].map(([contender, why]) => ({ contender, operations, why }));
    printContest(operations, figures, cut);
    result.figures.push(...figures);
    result.cut.push(...cut);
  }
  return result;
}

/** What a failure says, without its stack and without folders of this machine. */
export function reasonIn(message: string): string {
  const lines = message.split("\n").filter((line) => !/^\s*(at |Node\.js v|$)/.test(line));
  return lines.join(" ").replaceAll(/(file:\/\/)?\/\S+(?=\/)/g, "…");
}

/** The contenders that took too long with a smaller document, and how long. */
function tooSlow(
  { figures, cut }: Contest,
  operations: number,
  patience: number,
): [string, string][] {
  const slow = figures
    .filter(({ cpuSeconds }) => cpuSeconds > patience)
    .map(({ contender, cpuSeconds, operations: size }): [string, string] => [
      contender,
      `took ${cpuSeconds.toFixed(0)} s of processor time with ${size} operations`,
    ]);
  const earlier = cut
    .filter((each) => each.operations < operations && each.why.startsWith("took "))
    .map(({ contender, why }): [string, string] => [contender, why]);
  return [...slow, ...earlier];
}

/** Prints the figures of a size, as ratios to the first contender's. */
export function printContest(operations: number, figures: Figure[], cut: Cut[]): void {
  console.log(`  ${operations} operations`);
  const [first] = figures;
  for (const figure of figures) console.log(`    ${lineOf(figure, first ?? figure)}`);
  for (const { contender, why } of cut)
    console.log(`    ${contender.padEnd(24)} not measured: ${why.slice(-160)}`);
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
