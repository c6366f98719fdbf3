import { cpuSeconds, residentMegabytes } from "../process-figures.ts";
import { type Start, startCarespec, startPrism } from "../servers.ts";
import { type Contest, type Cut, type Figure, printContest } from "./contest.ts";

/** Compares the mock with Prism: until it listens and has answered once. */
export async function compareServing(documents: ReadonlyMap<number, string>): Promise<Contest> {
  const result: Contest = { figures: [], cut: [] };
  console.log("\nServing, until the first answer");
  for (const [operations, document] of documents) {
    const figures: Figure[] = [];
    const cut: Cut[] = [];
    for (const [contender, start] of [
      ["carespec-mock", startCarespec],
      ["prism", startPrism],
    ] as const) {
      try {
        figures.push({ contender, operations, ...(await measure(() => start(document))) });
      } catch (error) {
        cut.push({ contender, operations, why: (error as Error).message.split("\n").join(" ") });
      }
    }
    printContest(operations, figures, cut);
    result.figures.push(...figures);
    result.cut.push(...cut);
  }
  return result;
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
