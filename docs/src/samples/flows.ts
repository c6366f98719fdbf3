import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import { type PlannedCall, planSample, type SamplePlan } from "./sample-plan.ts";
import { sampleRun } from "./sample-runs.ts";
import { variablesIn } from "./sample-values.ts";

/** One call of a flow: what it sends of what is known before, and what later calls take from it. */
export interface FlowStep {
  page: SitePage;
  /** Why it is made; the operation's summary where the samples do not say. */
  says: string;
  /** When its repetition ends; empty where it is made once. */
  until: string;
  sends: string[];
  takes: string[];
  /** Of the success. */
  status: string;
}

/** Calls that a vendor needs in one order; the last one is what they are made for. */
export interface Flow {
  page: SitePage;
  steps: FlowStep[];
  /** The logins of the first flow come before it and are not shown again. */
  isLoggedIn: boolean;
  /** All of its calls, the logins and every repetition among them. */
  plan: SamplePlan;
}

/** Lists a vendor's flows: its first call with the logins, then what needs other calls before it. */
export async function flowsOf(vendor: SiteVendor): Promise<Flow[]> {
  const runs = await Promise.all(vendor.operations.map((page) => sampleRun(vendor, page)));
  const firstId = runs[0]?.of.facts.client.firstCall.operationId;
  const first = runs.find(({ plan }) => idOf(plan.call.page) === firstId);
  const logins = new Set(first?.plan.before.map(({ page }) => idOf(page)));
  const isNew = ({ steps }: Flow) => !steps.every(({ page }) => logins.has(idOf(page)));
  const long = runs.flatMap(({ of, plan }) => {
    const { page } = plan.call;
    const flows = of.samples.flows?.filter(({ operationId }) => operationId === idOf(page)) ?? [];
    return flows.map(({ before }) => planSample(of, page, { withoutBefore: true, before }));
  });
  const isLong = ({ call }: SamplePlan) => long.some(({ call: { page } }) => page === call.page);
  const short = runs
    .filter((run) => run !== first && run.of.samples.operations?.[idOf(run.plan.call.page)]?.before)
    .map(({ plan }) => plan)
    .filter((plan) => !isLong(plan));
  const others = [...short, ...long].map((plan) => flowOf(plan, logins));
  return [
    ...(first ? [flowOf(first.plan, new Set())] : []),
    ...others.filter((flow) => isNew(flow) && !others.some((each) => goesOn(flow, each))),
  ];
}

function flowOf(plan: SamplePlan, logins: ReadonlySet<string>): Flow {
  const calls = [...plan.before, plan.call];
  const own = calls.filter((call) => !call.isOwnOfClient || !logins.has(idOf(call.page)));
  const steps = own
    .filter((call, index) => !call.until || call.says !== own[index - 1]?.says)
    .map(stepOf);
  return { page: plan.call.page, steps, isLoggedIn: own.length < calls.length, plan };
}

function stepOf({ page, says, until, request, takes }: PlannedCall): FlowStep {
  return {
    page,
    says: says || (page.operation.summary ?? page.operation.operationId),
    until,
    sends: [...new Set(variablesIn(request))],
    takes: Object.keys(takes),
    status: Object.keys(page.operation.responses ?? {}).find((each) => /^2/.test(each)) ?? "2xx",
  };
}

/** Whether another flow begins with all calls of this one. */
function goesOn({ steps }: Flow, { steps: longer }: Flow): boolean {
  return (
    longer.length > steps.length &&
    steps.every(({ page }, index) => idOf(page) === idOf(longer[index]?.page as SitePage))
  );
}

function idOf({ operation }: SitePage): string {
  return operation.operationId;
}
