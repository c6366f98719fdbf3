import type {
  RefusalSample,
  SampleInput,
  SampleStep,
  VendorFacts,
  VendorSamples,
} from "@carespec/document";
import { exampleRequest, type RequestExample } from "../model/request-example.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import { withInput } from "./sample-input.ts";
import { type SampleRequest, toRequest, withHeaders } from "./sample-request.ts";
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
  /** When its repetition ends; empty where it is not repeated. */
  until: string;
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

/** Plans an operation's sample, the calls before it and the call; or one that the mock refuses. */
export function planSample(
  of: SampleVendor,
  page: SitePage,
  refusal?: Omit<RefusalSample, "says">,
): SamplePlan {
  const { withoutBefore = false, before: further = [], headers = {}, input } = refusal ?? {};
  const steps = new Map<SampleStep, boolean>();
  collect(of, page, steps, { isOwnOfClient: false, withoutBefore, further });
  const before = [...steps].map(([step, isOwnOfClient]) =>
    planCall(of, pageOf(of, step.operationId), { step, isOwnOfClient }),
  );
  const call = planCall(of, page, { input });
  call.request = withHeaders(call.request, headers);
  const calls = [...before, call];
  const used = new Set(calls.flatMap(({ request }) => variablesIn(request)));
  for (const each of before) {
    each.takes = Object.fromEntries(Object.entries(each.takes).filter(([name]) => used.has(name)));
  }
  const notes = calls.map(({ note }) => note);
  return { before, call, notes: [...new Set(notes)].filter((note) => note !== "") };
}

interface Collected {
  isOwnOfClient: boolean;
  withoutBefore?: boolean;
  further?: SampleStep[];
}

/** Gathers the steps before an operation, each behind those that it needs itself. */
function collect(
  of: SampleVendor,
  page: SitePage,
  steps: Map<SampleStep, boolean>,
  { isOwnOfClient, withoutBefore = false, further = [] }: Collected,
): void {
  const { samples, vendor } = of;
  const schemes = exampleRequest(vendor.document, page).security.map(([name]) => name);
  const logins = schemes.flatMap((name) => samples.schemes?.[name]?.after ?? []);
  const own = samples.operations?.[page.operation.operationId]?.before ?? [];
  const others = [...(withoutBefore ? [] : own), ...further];
  for (const [list, isOwn] of [[logins, true] as const, [others, isOwnOfClient] as const]) {
    for (const step of list) {
      const stepPage = pageOf(of, step.operationId);
      if (!steps.has(step)) collect(of, stepPage, steps, { isOwnOfClient: isOwn });
      steps.set(step, isOwn && (steps.get(step) ?? true));
    }
  }
}

function planCall(
  { vendor, facts, samples }: SampleVendor,
  page: SitePage,
  {
    step,
    isOwnOfClient = false,
    input = step?.input,
  }: { step?: SampleStep; isOwnOfClient?: boolean; input?: SampleInput | undefined },
): PlannedCall {
  const own = samples.operations?.[page.operation.operationId]?.input;
  const inputs = [own, input].filter((input) => input !== undefined);
  const example = inputs.reduce(
    (done, input) => withInput(done, page, input),
    exampleRequest(vendor.document, page),
  );
  const request = toRequest(page, example, samples, facts);
  const { says = "", until = "", takes = {} } = step ?? {};
  const note = samples.operations?.[page.operation.operationId]?.note ?? "";
  return { page, example, request, says, until, note, takes, isOwnOfClient };
}

function pageOf({ vendor }: SampleVendor, operationId: string): SitePage {
  const page = vendor.operations.find(({ operation }) => operation.operationId === operationId);
  if (page) return page;
  throw new Error(`specs/${vendor.name}/samples.ts names ${operationId}, which does not exist`);
}
