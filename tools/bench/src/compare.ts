import { CONNECTIONS, type Figure, type Load, loadOverHttp, SpoiledRound } from "./load.ts";
import { printFigures, type Results } from "./print-figures.ts";
import type { Scenario } from "./scenarios.ts";
import type { Contender } from "./servers.ts";

/** How often and how long each contender is loaded. */
export interface Plan {
  rounds: number;
  seconds: number;
}

/** How often a spoiled round is tried again: a busy machine loses a connection now and then. */
const RETRIES = 2;

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
    const names = contenders.map(({ name }) => name);
    printFigures(`${scenario.name}, ${CONNECTIONS} connections`, names, results);
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
