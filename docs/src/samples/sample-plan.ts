import type { SampleInput, SampleStep, VendorFacts, VendorSamples } from "@carespec/document";
import { exampleRequest, type RequestExample } from "../model/request-example.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import { type SampleRequest, toRequest } from "./sample-request.ts";
import { variablesIn } from "./sample-values.ts";

/** A vendor with all that its samples are made of. */
export interface SampleVendor {
  vendor: SiteVendor;
  facts: VendorFacts;
  samples: VendorSamples;
  /** The mock's demo credentials, by the names of the client's options. */
  credentials: Record<string, string>;
}

/** One call of a sample. */
export interface PlannedCall {
  page: SitePage;
  example: RequestExample;
  request: SampleRequest;
  /** What the call is for; empty for the sample's own. */
  says: string;
  /** What will surprise who makes it; empty where nothing does. */
  note: string;
  /** What later calls need of the answer: JSON pointers by variable. */
  takes: Record<string, string>;
  /** The vendor's client makes this call without being told. */
  isOwnOfClient: boolean;
}

/** The calls of a sample in their order; the last one is what the sample is about. */
export interface SamplePlan {
  before: PlannedCall[];
  call: PlannedCall;
  notes: string[];
}

/** Plans an operation's sample: the calls before it and the call. */
export function planSample(of: SampleVendor, page: SitePage): SamplePlan {
  const steps = new Map<SampleStep, boolean>();
  collect(of, page, steps, false);
  const before = [...steps].map(([step, isOwnOfClient]) =>
    planCall(of, pageOf(of, step.operationId), { step, isOwnOfClient }),
  );
  const call = planCall(of, page, {});
  const calls = [...before, call];
  const used = new Set(calls.flatMap(({ request }) => variablesIn(request)));
  for (const each of before) {
    each.takes = Object.fromEntries(Object.entries(each.takes).filter(([name]) => used.has(name)));
  }
  const notes = calls.map(({ note }) => note);
  return { before, call, notes: [...new Set(notes)].filter((note) => note !== "") };
}

/** Gathers the steps before an operation, each behind those that it needs itself. */
function collect(
  of: SampleVendor,
  page: SitePage,
  steps: Map<SampleStep, boolean>,
  isOwnOfClient: boolean,
): void {
  const { samples, vendor } = of;
  const schemes = exampleRequest(vendor.document, page).security.map(([name]) => name);
  const logins = schemes.flatMap((name) => samples.schemes?.[name]?.after ?? []);
  const own = samples.operations?.[page.operation.operationId]?.before ?? [];
  for (const [list, isOwn] of [[logins, true] as const, [own, isOwnOfClient] as const]) {
    for (const step of list) {
      if (!steps.has(step)) collect(of, pageOf(of, step.operationId), steps, isOwn);
      steps.set(step, isOwn && (steps.get(step) ?? true));
    }
  }
}

function planCall(
  { vendor, facts, samples }: SampleVendor,
  page: SitePage,
  { step, isOwnOfClient = false }: { step?: SampleStep; isOwnOfClient?: boolean },
): PlannedCall {
  const own = samples.operations?.[page.operation.operationId]?.input;
  const inputs = [own, step?.input].filter((input) => input !== undefined);
  const example = inputs.reduce(
    (done, input) => change(done, page, input),
    exampleRequest(vendor.document, page),
  );
  const request = toRequest(page, example, samples, facts);
  const { says = "", takes = {} } = step ?? {};
  const note = samples.operations?.[page.operation.operationId]?.note ?? "";
  return { page, example, request, says, note, takes, isOwnOfClient };
}

function change(example: RequestExample, page: SitePage, input: SampleInput): RequestExample {
  const given = { ...input.path, ...input.query };
  const kept = example.parameters.filter(({ parameter }) => !(parameter.name in given));
  const added = page.parameters.filter(({ name }) => name in given);
  const { body } = example;
  return {
    ...example,
    parameters: [
      ...kept,
      ...added.map((parameter) => ({ parameter, value: given[parameter.name] })),
    ],
    ...(body && { body: { ...body, value: { ...(body.value as object), ...input.body } } }),
  };
}

function pageOf({ vendor }: SampleVendor, operationId: string): SitePage {
  const page = vendor.operations.find(({ operation }) => operation.operationId === operationId);
  if (page) return page;
  throw new Error(`specs/${vendor.name}/samples.ts names ${operationId}, which does not exist`);
}
