import { runCommand, UserError } from "@carespec/command";
import { listVendors } from "@carespec/document";
import { readArguments } from "./arguments.ts";
import { compareCompile } from "./clients/compile.ts";
import { compareOverhead } from "./clients/overhead.ts";
import { compare, type Plan } from "./compare.ts";
import { measureEstate } from "./estate/measure-estate.ts";
import { compareInterlinked } from "./interlinked.ts";
import { middlePath, writeLargeDocument } from "./large-document.ts";
import { compareSteps } from "./pipeline/documents.ts";
import { compareGenerators } from "./pipeline/generators.ts";
import { measureRemoteCache } from "./pipeline/remote-cache.ts";
import { writeResults } from "./results.ts";
import { writeSampleDocument } from "./sample-document.ts";
import { sampleVendor } from "./sample-vendor.ts";
import { type Scenario, scenarios } from "./scenarios.ts";
import {
  type Start,
  startAll,
  startCarespec,
  startPrism,
  startRival,
  startVendors,
} from "./servers.ts";
import { compareStartUp } from "./start-up.ts";

const vendors = listVendors();
const sample = vendors.find(({ name }) => name === sampleVendor.name)?.bundle ?? "";
const rivals = ["scalar", "openapi-backend", "fastify", "bare"];

await runCommand("bench", async () => {
  const { parts, plan, redis, steps, operations, vendors } = readArguments();
  if (parts.includes("clients")) {
    await compareOverhead();
    compareCompile(plan.rounds);
  }
  if (parts.includes("codegen")) await compareGenerators(plan.rounds);
  if (parts.includes("documents")) {
    // Kept as soon as they are known: a whole run takes long.
    await compareSteps(steps, operations, plan.rounds, (step, result) =>
      writeResults("documents", { steps: { [step]: result } }),
    );
  }
  if (parts.includes("estate")) {
    await measureEstate(vendors, (figures) => writeResults("estate", figures));
  }
  if (parts.includes("remote-cache")) writeResults("remoteCache", await measureRemoteCache());
  if (parts.includes("mock")) await compareMocks(plan, redis);
});

async function compareMocks(plan: Plan, redis: string | undefined): Promise<void> {
  const unfinished: string[] = [];
  const run = async (list: Scenario[], starts: Start[]) => {
    unfinished.push(...(await compareAll(plan, list, starts)));
  };
  const document = await sampleDocument();
  await run(scenarios, [
    () => startPrism(document),
    () => startCarespec(document),
    () => startVendors(),
    ...(redis ? [() => startVendors(redis)] : []),
    ...rivals.map((name) => () => startRival(name, document)),
  ]);
  for (const operations of [50, 1_000]) {
    const requests = [{ method: "GET" as const, path: middlePath(operations) }];
    const name = `GET static, document of ${operations} operations`;
    const document = writeLargeDocument(operations);
    const starts = [() => startPrism(document), () => startCarespec(document)];
    await run([{ name, statuses: [200], requests }], starts);
  }
  await compareStartUp(vendors, plan.rounds);
  await compareInterlinked();
  if (unfinished.length > 0) throw new UserError(`no finished round of ${unfinished.join("; ")}`);
}

/** The document that all serve. */
async function sampleDocument(): Promise<string> {
  const stateful = await startVendors();
  try {
    return await writeSampleDocument(sample, stateful);
  } finally {
    stateful.stop();
  }
}

async function compareAll(plan: Plan, list: Scenario[], starts: Start[]): Promise<string[]> {
  const contenders = await startAll(starts);
  try {
    const unfinished: string[] = [];
    for (const scenario of list) unfinished.push(...(await compare(contenders, scenario, plan)));
    return unfinished;
  } finally {
    for (const contender of contenders) contender.stop();
  }
}
