import { CONNECTIONS, type Figure, type Load, loadOverHttp, SpoiledRound } from "./load.ts";
import type { Scenario } from "./scenarios.ts";
import type { Contender } from "./servers.ts";

/** How often and how long each contender is loaded. */
export interface Plan {
  rounds: number;
  seconds: number;
}

/** How often a spoiled round is tried again: a busy machine loses a connection now and then. */
const RETRIES = 2;

/** What the rounds of one contender gave. */
interface Results {
  figures: Figure[];
  /** Why rounds were spoiled, in their order. */
  spoiled: string[];
}

/**
 * Interleaves the rounds, so that a slower machine slows all contenders, and prints the medians. A
 * spoiled round is tried again and is told apart. Whatever happens, finished rounds are printed.
 *
 * @returns one line for each contender without a finished round
 */
export async function compare(
  contenders: Contender[],
  scenario: Scenario,
  { rounds, seconds }: Plan,
  load: Load = loadOverHttp,
): Promise<string[]> {
  const results = contenders.map((): Results => ({ figures: [], spoiled: [] }));
  const each = async (forSeconds: number) => {
    for (const [index, contender] of contenders.entries()) {
      await round(results[index] as Results, () => load(contender, scenario, forSeconds));
    }
  };
  try {
    await each(1);
    // The first round only warms up.
    for (const result of results) result.figures = [];
    for (let count = 0; count < rounds; count += 1) await each(seconds);
  } finally {
    print(contenders, scenario, results);
  }
  return contenders.flatMap(({ name }, index) => {
    const { figures, spoiled } = results[index] as Results;
    return figures.length > 0 ? [] : [`${scenario.name}: ${name} ${spoiled.at(-1)}`];
  });
}

async function round({ figures, spoiled }: Results, run: () => Promise<Figure>): Promise<void> {
  for (let tries = 0; tries <= RETRIES; tries += 1) {
    try {
      figures.push(await run());
      return;
    } catch (error) {
      if (!(error instanceof SpoiledRound)) throw error;
      spoiled.push(error.message);
    }
  }
}

function print(contenders: Contender[], { name: title }: Scenario, results: Results[]): void {
  console.log(`\n${title}, ${CONNECTIONS} connections, medians`);
  const base = median(results[0]?.figures ?? []);
  for (const [index, { name }] of contenders.entries()) {
    const { figures, spoiled } = results[index] as Results;
    const trouble = spoiled.length > 0 ? `  spoiled rounds: ${spoiled.join("; ")}` : "";
    if (figures.length === 0) {
      console.log(`  ${name.padEnd(24)} no finished round${trouble}`);
      continue;
    }
    const { perSecond, p99 } = median(figures);
    const speed = `${perSecond.toFixed(0).padStart(7)}/s`;
    const ratio = base.perSecond > 0 ? `x${(perSecond / base.perSecond).toFixed(2)}` : "";
    const rounds = `${figures.length} rounds`;
    console.log(
      `  ${name.padEnd(24)} ${speed}  ${ratio.padStart(7)}  p99 ${p99} ms  ${rounds}${trouble}`,
    );
  }
}

function median(rounds: Figure[]): Figure {
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    perSecond: middle(rounds.map(({ perSecond }) => perSecond)),
    p99: middle(rounds.map(({ p99 }) => p99)),
  };
}
