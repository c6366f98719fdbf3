import type { VendorEntry } from "@carespec/document";
import { residentMegabytes } from "./process-figures.ts";
import { type Start, startAll, startPrism, startVendors } from "./servers.ts";

/** Compares one mock of all vendors with a Prism process for each: time to first answer, memory. */
export async function compareStartUp(vendors: VendorEntry[], rounds: number): Promise<void> {
  const prism = vendors.map(
    ({ bundle }) =>
      () =>
        startPrism(bundle),
  );
  const figures = { prism: [] as Figure[], carespec: [] as Figure[] };
  for (let round = 0; round < rounds; round += 1) {
    figures.prism.push(await measure(prism));
    figures.carespec.push(await measure([() => startVendors()]));
  }
  console.log(`\nStart of ${vendors.length} vendors, median of ${rounds} rounds`);
  const base = median(figures.prism);
  for (const [name, rounds] of Object.entries(figures)) {
    const { ms, megabytes } = median(rounds);
    const ratios = `x${(base.ms / ms).toFixed(2)} x${(base.megabytes / megabytes).toFixed(2)}`;
    console.log(`  ${name.padEnd(10)} ${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB  ${ratios}`);
  }
}

interface Figure {
  ms: number;
  megabytes: number;
}

async function measure(starts: Start[]): Promise<Figure> {
  const started = performance.now();
  const contenders = await startAll(starts);
  try {
    const ms = performance.now() - started;
    const megabytes = contenders.reduce((sum, { pid }) => sum + residentMegabytes(pid), 0);
    return { ms, megabytes };
  } finally {
    for (const contender of contenders) contender.stop();
  }
}

function median(rounds: Figure[]): Figure {
  const sorted = rounds.toSorted((a, b) => a.ms - b.ms);
  return sorted[sorted.length >> 1] ?? { ms: Number.NaN, megabytes: Number.NaN };
}
