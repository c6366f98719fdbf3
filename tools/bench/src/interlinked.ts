import { type Call, writeInterlinkedDocument } from "./interlinked-document.ts";
import { cpuSeconds, residentMegabytes } from "./process-figures.ts";
import { type Contender, type Start, startCarespec, startPrism } from "./servers.ts";

/** What a document of a quarter thousand operations may cost. */
const BUDGET = { cpuSeconds: 2, megabytes: 600 };

interface Figure {
  cpuSeconds: number;
  megabytes: number;
}

/**
 * Compares on a document whose schemas refer to each other: processor time until the server listens,
 * and memory once every operation was called.
 */
export async function compareInterlinked(): Promise<void> {
  const { file, calls } = writeInterlinkedDocument();
  const { cpuSeconds: seconds, megabytes } = BUDGET;
  console.log(`\n${calls.length} operations whose schemas refer to each other`);
  console.log(`  budget: ${seconds} s of CPU to listening, ${megabytes} MB after all operations`);
  for (const start of [startPrism, startCarespec]) {
    const name = start === startPrism ? "prism" : "carespec";
    const figure = await measure(() => start(file), calls);
    console.log(`  ${name.padEnd(10)} ${textOf(figure)}`);
  }
}

async function measure(start: Start, calls: Call[]): Promise<Figure> {
  const contender = await start();
  try {
    const seconds = cpuSeconds(contender.pid);
    for (const call of calls) await send(contender, call);
    return { cpuSeconds: seconds, megabytes: residentMegabytes(contender.pid) };
  } finally {
    contender.stop();
  }
}

async function send({ url }: Contender, { method, path, body }: Call): Promise<void> {
  const headers = { "content-type": "application/json" };
  const init = body === undefined ? { method } : { method, headers, body };
  const response = await fetch(url + path, init);
  await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}`);
}

function textOf(figure: Figure): string {
  const isWithin = figure.cpuSeconds <= BUDGET.cpuSeconds && figure.megabytes <= BUDGET.megabytes;
  const { cpuSeconds: seconds, megabytes } = figure;
  return `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB${isWithin ? "" : "  over the budget"}`;
}
