import { loadVendorFacts, loadVendorSamples } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { mockOrigin } from "../model/mock-url.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
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

const runs = new Map<string, Promise<SampleRun>>();

let asked: ReturnType<typeof openMock> | undefined;

/** An operation's sample, for which the mock is asked at the first call. */
export function sampleRun(vendor: SiteVendor, page: SitePage): Promise<SampleRun> {
  const key = keyOf(vendor.name, page.operation.operationId);
  const run = runs.get(key) ?? runSample(key, vendor, page);
  runs.set(key, run);
  return run;
}

/** Also a valid id of a session. */
const keyOf = (vendor: string, operationId: string) => `${vendor}.${operationId}`;

async function openMock() {
  const mock = await createMock();
  const credentials = mock
    .listVendors(mockOrigin)
    .map(({ name, credentials }) => [name, credentials] as const);
  return { mock, credentials: new Map(credentials) };
}

async function runSample(key: string, vendor: SiteVendor, page: SitePage): Promise<SampleRun> {
  asked ??= openMock();
  const { mock, credentials } = await asked;
  const of = {
    vendor,
    facts: await loadVendorFacts(vendor.name),
    samples: await loadVendorSamples(vendor),
    credentials: credentials.get(vendor.name) ?? {},
  };
  const plan = planSample(of, page);
  return { of, plan, ...(await runTwice(mock, key, of, plan)) };
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
