import { parseArgs } from "node:util";
import { listVendors } from "@carespec/registry";
import { compare, type Plan } from "./compare.ts";
import { middlePath, writeLargeDocument } from "./large-document.ts";
import { type Scenario, scenarios } from "./scenarios.ts";
import { startCarespec, startPrism } from "./servers.ts";
import { compareStartUp } from "./start-up.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
  },
});
const plan: Plan = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const vendors = listVendors();

await run(vendors.find(({ name }) => name === "catalyst")?.bundle ?? "", scenarios);
for (const operations of [50, 1_000]) {
  const requests = [{ method: "GET", path: middlePath(operations) }];
  const name = `GET static, document of ${operations} operations`;
  await run(writeLargeDocument(operations), [{ name, status: 200, requests }]);
}
await compareStartUp(vendors, plan.rounds);

async function run(document: string, list: Scenario[]): Promise<void> {
  const contenders = [await startPrism(document), await startCarespec(document)];
  try {
    for (const scenario of list) await compare(contenders, scenario, plan);
  } finally {
    for (const contender of contenders) contender.stop();
  }
}
