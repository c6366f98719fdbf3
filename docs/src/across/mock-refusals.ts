import { loadVendorRefusals, type RefusalSample } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { exampleRequest } from "../model/request-example.ts";
import { type SitePage, type SiteVendor, siteVendors } from "../model/site-vendor.ts";
import { runPlan } from "../samples/run-plan.ts";
import { planSample, type SampleVendor } from "../samples/sample-plan.ts";
import { sampleRun } from "../samples/sample-runs.ts";
import { spoiledRequests } from "./spoiled-requests.ts";

/** What the mock says about requests that it refuses. */
export interface MockRefusal {
  vendor: SiteVendor;
  status: string;
  /** The sentence of `X-Mock-Reason`. */
  text: string;
  /** The rule that refused it. */
  rule: string;
  /** What is wrong with the request, and the operations that say so. */
  causes: Map<string, SitePage[]>;
}

/** The clock of every request, so that each build writes the same. */
const NOW = "2027-03-01T12:00:00.000Z";

type Mock = Awaited<ReturnType<typeof createMock>>;

let refusals: Promise<MockRefusal[]> | undefined;

/** Sends what it refuses to the mock, once for the whole build, and lists each reason once. */
export function mockRefusals(): Promise<MockRefusal[]> {
  refusals ??= askAll();
  return refusals;
}

async function askAll(): Promise<MockRefusal[]> {
  const mock = await createMock();
  const found = new Map<string, MockRefusal>();
  try {
    for (const vendor of siteVendors()) {
      const own = await loadVendorRefusals(vendor);
      checkOperations(vendor, own);
      for (const page of vendor.operations) {
        const { of } = await sampleRun(vendor, page);
        const isSecured = exampleRequest(vendor.document, page).security.length > 0;
        const asked = own.filter(
          ({ operations }) => operations?.includes(page.operation.operationId) ?? isSecured,
        );
        for (const refusal of [...spoiledRequests(vendor, page), ...asked]) {
          const given = await ask(mock, of, page, refusal);
          if (given) note(found, vendor, page, refusal.says, given);
        }
      }
    }
    return [...found.values()];
  } finally {
    await mock.close();
  }
}

interface Refused {
  status: string;
  text: string;
  rule: string;
}

/** Makes the calls before a request, then the request; `undefined` where it is not refused. */
async function ask(
  mock: Mock,
  of: SampleVendor,
  page: SitePage,
  refusal: RefusalSample & { rawBody?: string },
): Promise<Refused | undefined> {
  const plan = planSample(of, page, refusal);
  const session = mock.sessionOf(crypto.randomUUID());
  await session.changeClock({ freezeAt: NOW });
  let left = plan.before.length;
  let refused: Refused | undefined;
  const fetch = async (url: string, init: RequestInit) => {
    if (left > 0) {
      left -= 1;
      return session.fetch(url, init);
    }
    if (refusal.afterMs) await session.changeClock({ advanceMs: refusal.afterMs });
    const { rawBody } = refusal;
    const sent = rawBody === undefined ? init : { ...init, body: rawBody };
    const response = await session.fetch(url, sent);
    const reason = readReason(response.headers.get("x-mock-reason") ?? "");
    refused = reason && { status: String(response.status), ...reason };
    return response;
  };
  await runPlan(of, plan, fetch, Date.parse(NOW));
  await session.reset();
  return refused;
}

function note(
  found: Map<string, MockRefusal>,
  vendor: SiteVendor,
  page: SitePage,
  says: string,
  { status, text, rule }: Refused,
): void {
  const key = [vendor.name, status, rule, text].join(" ");
  const refusal = found.get(key) ?? { vendor, status, text, rule, causes: new Map() };
  refusal.causes.set(says, [...(refusal.causes.get(says) ?? []), page]);
  found.set(key, refusal);
}

function checkOperations({ name, operations }: SiteVendor, refusals: RefusalSample[]): void {
  const known = operations.map(({ operation }) => operation.operationId);
  const wrong = refusals.flatMap((each) => each.operations ?? []).find((id) => !known.includes(id));
  if (wrong === undefined) return;
  throw new Error(`specs/${name}/refusals.ts names ${wrong}, which does not exist`);
}

/** Takes the header's text apart: a sentence, then the rule, the pointer and the file in brackets. */
export function readReason(header: string): { text: string; rule: string } | undefined {
  const [, text, rule] = /^(.*) \[([^\];]+)[^[]*\]$/.exec(header) ?? [];
  return text === undefined || rule === undefined ? undefined : { text, rule };
}
