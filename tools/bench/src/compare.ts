import autocannon from "autocannon";
import type { Scenario } from "./scenarios.ts";
import type { Contender } from "./servers.ts";

/** How often and how long each contender is loaded. */
export interface Plan {
  rounds: number;
  seconds: number;
}

interface Figure {
  perSecond: number;
  p99: number;
}

const CONNECTIONS = 50;

/**
 * Interleaves the rounds, so that a slower machine slows all contenders, and prints the medians.
 */
export async function compare(
  contenders: Contender[],
  scenario: Scenario,
  { rounds, seconds }: Plan,
): Promise<void> {
  const figures = contenders.map(() => [] as Figure[]);
  for (const contender of contenders) await load(contender, scenario, 1);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      figures[index]?.push(await load(contender, scenario, seconds));
    }
  }
  console.log(`\n${scenario.name}, ${CONNECTIONS} connections, median of ${rounds} rounds`);
  const base = median(figures[0] ?? []);
  for (const [index, { name }] of contenders.entries()) {
    const { perSecond, p99 } = median(figures[index] ?? []);
    const speed = `${perSecond.toFixed(0).padStart(7)}/s`;
    const ratio = `x${(perSecond / base.perSecond).toFixed(2)}`;
    console.log(`  ${name.padEnd(24)} ${speed}  ${ratio.padStart(7)}  p99 ${p99} ms`);
  }
}

async function load(contender: Contender, { statuses, requests }: Scenario, duration: number) {
  const { name, url, authorization } = contender;
  const { origin, pathname } = new URL(url);
  const prefix = pathname.replace(/\/$/, "");
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration,
    requests: requests.map((request) => ({
      ...request,
      path: prefix + request.path,
      headers: { ...request.headers, authorization },
    })),
  });
  const given = Object.keys(result.statusCodeStats);
  if (result.errors > 0 || !given.every((status) => statuses.includes(Number(status)))) {
    throw new Error(`${name} answered ${given} with ${result.errors} errors, not ${statuses}`);
  }
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

function median(rounds: Figure[]): Figure {
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    perSecond: middle(rounds.map(({ perSecond }) => perSecond)),
    p99: middle(rounds.map(({ p99 }) => p99)),
  };
}
