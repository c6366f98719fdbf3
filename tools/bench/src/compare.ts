import { CONNECTIONS, type Load, loadOverHttp, SpoiledRound } from "./load.ts";
import { printFigures, type Results } from "./print-figures.ts";
import type { Scenario } from "./scenarios.ts";
import type { Contender } from "./servers.ts";
import { warmUp } from "./warm-up.ts";

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
  const each = async (turn: (contender: Contender, result: Results) => Promise<void>) => {
    for (const [index, contender] of contenders.entries()) {
      await turn(contender, results[index] as Results);
    }
  };
  const measure = (contender: Contender, { figures, spoiled }: Results) =>
    attempt(spoiled, async () => {
      figures.push(await load(contender, scenario, seconds));
    });
  try {
    await each((contender, { spoiled }) =>
      attempt(spoiled, () => warmUp(contender, scenario, load)),
    );
    for (let count = 0; count < rounds; count += 1) await each(measure);
  } finally {
    const names = contenders.map(({ name }) => name);
    printFigures(`${scenario.name}, ${CONNECTIONS} connections`, names, results);
  }
  return contenders.flatMap(({ name }, index) => {
    const { figures, spoiled } = results[index] as Results;
    return figures.length > 0 ? [] : [`${scenario.name}: ${name} ${spoiled.at(-1)}`];
  });
}

async function attempt(spoiled: string[], run: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries <= RETRIES; tries += 1) {
    try {
      await run();
      return;
    } catch (error) {
      if (!(error instanceof SpoiledRound)) throw error;
      spoiled.push(error.message);
    }
  }
}
