import { parseArgs } from "node:util";
import { listVendors } from "@carespec/registry";
import { compareCompile } from "./clients/compile.ts";
import { compareOverhead } from "./clients/overhead.ts";
import { compare, type Plan } from "./compare.ts";
import { middlePath, writeLargeDocument } from "./large-document.ts";
import { type Scenario, scenarios } from "./scenarios.ts";
import { type Start, startCarespec, startPrism, startRival, startVendors } from "./servers.ts";
import { compareStartUp } from "./start-up.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
    redis: { type: "string" },
  },
});
const plan: Plan = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const vendors = listVendors();
const catalyst = vendors.find(({ name }) => name === "catalyst")?.bundle ?? "";
const rivals = ["scalar", "openapi-backend", "fastify", "bare"];

if (isWanted("clients")) {
  await compareOverhead();
  compareCompile(plan.rounds);
}
if (isWanted("mock")) await compareMocks();

/** `npm run bench -- mock` or `clients` measures one of the two. */
function isWanted(part: string): boolean {
  return positionals.length === 0 || positionals.includes(part);
}

async function compareMocks(): Promise<void> {
  await run(scenarios, [
    () => startPrism(catalyst),
    () => startCarespec(catalyst),
    () => startVendors(),
    ...(values.redis ? [() => startVendors(values.redis)] : []),
    ...rivals.map((name) => () => startRival(name, catalyst)),
  ]);
  for (const operations of [50, 1_000]) {
    const requests = [{ method: "GET" as const, path: middlePath(operations) }];
    const name = `GET static, document of ${operations} operations`;
    const document = writeLargeDocument(operations);
    const starts = [() => startPrism(document), () => startCarespec(document)];
    await run([{ name, statuses: [200], requests }], starts);
  }
  await compareStartUp(vendors, plan.rounds);
}

async function run(list: Scenario[], starts: Start[]): Promise<void> {
  const contenders = await Promise.all(starts.map((start) => start()));
  try {
    for (const scenario of list) await compare(contenders, scenario, plan);
  } finally {
    for (const contender of contenders) contender.stop();
  }
}
