import { loadVendorFacts, loadVendorSamples } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { mockOrigin } from "../model/mock-url.ts";
import { type SitePage, type SiteVendor, siteVendors } from "../model/site-vendor.ts";
import { runPlan } from "./run-plan.ts";
import { planSample, type SamplePlan, type SampleVendor } from "./sample-plan.ts";
import { stableText } from "./stable-text.ts";

/** An operation's plan and what the mock answers to it. */
export interface SampleRun {
  of: SampleVendor;
  plan: SamplePlan;
  status: number;
  location?: string;
  /** Indented JSON, with `…` for what differs from run to run; `undefined` without a body. */
  text?: string;
}

const DAY_MS = 86_400_000;

let runs: Promise<Map<string, SampleRun>> | undefined;

/** An operation's sample. The mock is asked for all of them at the first call. */
export async function sampleRun({ name }: SiteVendor, { operation }: SitePage): Promise<SampleRun> {
  runs ??= runAll();
  const run = (await runs).get(keyOf(name, operation.operationId));
  if (run) return run;
  throw new Error(`${name}: ${operation.operationId} has no sample`);
}

/** Also a valid id of a session. */
const keyOf = (vendor: string, operationId: string) => `${vendor}.${operationId}`;

async function runAll(): Promise<Map<string, SampleRun>> {
  const mock = await createMock();
  try {
    const listings = new Map(mock.listVendors(mockOrigin).map((each) => [each.name, each]));
    const done = new Map<string, SampleRun>();
    for (const vendor of siteVendors()) {
      const facts = await loadVendorFacts(vendor.name);
      const samples = await loadVendorSamples(vendor);
      const credentials = listings.get(vendor.name)?.credentials ?? {};
      const of = { vendor, facts, samples, credentials };
      for (const page of vendor.operations) {
        const plan = planSample(of, page);
        const key = keyOf(vendor.name, page.operation.operationId);
        done.set(key, { of, plan, ...(await runTwice(mock, key, of, plan)) });
      }
    }
    return done;
  } finally {
    await mock.close();
  }
}

/** A second run on another day shows what differs. */
async function runTwice(
  mock: Awaited<ReturnType<typeof createMock>>,
  id: string,
  of: SampleVendor,
  plan: SamplePlan,
): Promise<Omit<SampleRun, "of" | "plan">> {
  const first = await runPlan(of, plan, mock.sessionOf(id).fetch, Date.now());
  const later = mock.sessionOf(`${id}.later`);
  await later.changeClock({ advanceMs: DAY_MS });
  const second = await runPlan(of, plan, later.fetch, Date.now() + DAY_MS);
  return {
    status: first.status,
    ...(first.location !== undefined && { location: first.location }),
    ...(first.body !== undefined && { text: stableText(first.body, second.body) }),
  };
}
