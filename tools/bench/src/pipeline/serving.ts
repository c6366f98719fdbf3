import { cpuSeconds, residentMegabytes } from "../process-figures.ts";
import { type Start, startCarespec, startPrism } from "../servers.ts";
import type { Figure } from "./contest.ts";

/** Compares the mock with Prism: until it listens and has answered once. */
export async function compareServing(documents: ReadonlyMap<number, string>): Promise<Figure[]> {
  const figures: Figure[] = [];
  console.log("\nServing, until the first answer");
  for (const [operations, document] of documents) {
    console.log(`  ${operations} operations`);
    for (const [contender, start] of [
      ["carespec-mock", startCarespec],
      ["prism", startPrism],
    ] as const) {
      const figure = { contender, operations, ...(await measure(() => start(document))) };
      const { seconds, cpuSeconds: cpu, megabytes } = figure;
      console.log(
        `    ${contender.padEnd(24)}  ${seconds.toFixed(1).padStart(6)} s  ${cpu.toFixed(1).padStart(6)} s of CPU  ${megabytes.toFixed(0).padStart(5)} MB`,
      );
      figures.push(figure);
    }
  }
  return figures;
}

async function measure(start: Start) {
  const started = performance.now();
  const server = await start();
  try {
    const headers = { "X-Key": "a" };
    const response = await fetch(`${server.url}/area0/things0`, { headers });
    await response.text();
    const seconds = (performance.now() - started) / 1000;
    return {
      seconds,
      cpuSeconds: cpuSeconds(server.pid),
      megabytes: residentMegabytes(server.pid),
    };
  } finally {
    server.stop();
  }
}
