import type { Load } from "./load.ts";
import type { Scenario } from "./scenarios.ts";
import type { Contender } from "./servers.ts";

/** After so many requests V8 has compiled what a server runs all the time; more code takes longer. */
const REQUESTS = 30_000;
const MOST_SECONDS = 8;

/**
 * Loads a contender until it has answered some {@link REQUESTS} requests of the scenario, in
 * {@link MOST_SECONDS} seconds at most, so that what is measured afterwards is its lasting speed. The
 * first second tells how long that takes.
 */
export async function warmUp(contender: Contender, scenario: Scenario, load: Load): Promise<void> {
  const { perSecond } = await load(contender, scenario, 1);
  const more = Math.min(MOST_SECONDS, Math.ceil(REQUESTS / perSecond)) - 1;
  if (more > 0) await load(contender, scenario, more);
}
