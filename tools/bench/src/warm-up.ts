import type { Load } from "./load.ts";
import type { Scenario } from "./scenarios.ts";
import type { Contender } from "./servers.ts";

/** After so many requests V8 has compiled what a server runs all the time; more code takes longer. */
const REQUESTS = 30_000;
const MOST_SECONDS = 8;

/**
 * Loads a contender until it has answered {@link REQUESTS} requests of the scenario, in
 * {@link MOST_SECONDS} seconds at most, so that what is measured afterwards is its lasting speed.
 */
export async function warmUp(contender: Contender, scenario: Scenario, load: Load): Promise<void> {
  let answered = 0;
  for (let second = 0; second < MOST_SECONDS && answered < REQUESTS; second += 1) {
    answered += (await load(contender, scenario, 1)).perSecond;
  }
}
