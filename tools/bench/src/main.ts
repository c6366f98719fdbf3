import { parseArgs } from "node:util";
import { listVendors } from "@carespec/registry";
import autocannon from "autocannon";
import { type Scenario, scenarios } from "./scenarios.ts";
import { type Contender, startCarespec, startPrism } from "./servers.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
  },
});
const ROUNDS = Number(values.rounds);
const SECONDS = Number(values.seconds);
const CONNECTIONS = 50;

interface Figure {
  perSecond: number;
  p99: number;
}

const document = listVendors().find(({ name }) => name === "catalyst")?.bundle ?? "";
const contenders = [await startPrism(document), await startCarespec(document)];
try {
  for (const scenario of scenarios) await compare(scenario);
} finally {
  for (const contender of contenders) contender.stop();
}

/** Interleaves the rounds, so that a machine that slows down slows all of them. */
async function compare(scenario: Scenario): Promise<void> {
  const figures = new Map(contenders.map(({ name }) => [name, [] as Figure[]]));
  for (const contender of contenders) await load(contender, scenario, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) {
      figures.get(contender.name)?.push(await load(contender, scenario, SECONDS));
    }
  }
  const [base, ...others] = [...figures].map(([name, rounds]) => ({ name, ...median(rounds) }));
  if (!base) return;
  console.log(`\n${scenario.name}, ${CONNECTIONS} connections, median of ${ROUNDS} rounds`);
  for (const { name, perSecond, p99 } of [base, ...others]) {
    const ratio = (perSecond / base.perSecond).toFixed(2);
    console.log(
      `  ${name.padEnd(24)} ${perSecond.toFixed(0).padStart(7)}/s  x${ratio}  p99 ${p99} ms`,
    );
  }
}

async function load({ name, url }: Contender, { status, requests }: Scenario, duration: number) {
  const result = await autocannon({ url, connections: CONNECTIONS, duration, requests });
  const statuses = Object.keys(result.statusCodeStats);
  if (result.errors > 0 || statuses.join() !== String(status)) {
    throw new Error(`${name} answered ${statuses} with ${result.errors} errors, not ${status}`);
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
