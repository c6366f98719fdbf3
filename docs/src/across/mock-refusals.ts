import { securitySchemesOf } from "@carespec/document";
import { createMock } from "@carespec/mock";
import { mockBaseUrl } from "../model/mock-url.ts";
import { type SitePage, type SiteVendor, siteVendors } from "../model/site-vendor.ts";
import { runPlan } from "../samples/run-plan.ts";
import { sampleRun } from "../samples/sample-runs.ts";

/** What the mock says about a request that it refuses. */
export interface MockRefusal {
  vendor: SiteVendor;
  page: SitePage;
  /** What is wrong with the request. */
  request: string;
  status: string;
  /** The sentence of `X-Mock-Reason`. */
  text: string;
  /** The rule that refused it. */
  rule: string;
}

interface Sent {
  url: string;
  init: RequestInit;
}

type Spoil = (sent: Sent, vendor: SiteVendor, page: SitePage) => Sent | undefined;

/** Ways to spoil a request that is otherwise accepted; `undefined` where it does not apply. */
const SPOILED: Record<string, Spoil> = {
  "without credentials": ({ url, init }, { document }) => {
    const schemes = Object.values(securitySchemesOf(document));
    const names = ["authorization", ...schemes.map(({ name }) => String(name).toLowerCase())];
    const headers = [...new Headers(init.headers)].filter(([name]) => !names.includes(name));
    return { url, init: { ...init, headers } };
  },
  "with a body that is not JSON": ({ url, init }) =>
    init.body ? { url, init: { ...init, body: "{" } } : undefined,
  "with an empty object as its body": ({ url, init }) =>
    init.body ? { url, init: { ...init, body: "{}" } } : undefined,
  "with an unknown id in its path": ({ url, init }, { name, document }, page) => {
    if (!page.path.includes("{")) return undefined;
    const path = page.path.replace(/\{[^}]+\}/g, "987654321");
    return { url: mockBaseUrl(name, document, page) + path + new URL(url).search, init };
  },
};

let refusals: Promise<MockRefusal[]> | undefined;

/** Sends spoiled requests to the mock, once for the whole build, and lists each reason once. */
export function mockRefusals(): Promise<MockRefusal[]> {
  refusals ??= askAll();
  return refusals;
}

async function askAll(): Promise<MockRefusal[]> {
  const mock = await createMock();
  const found = new Map<string, MockRefusal>();
  try {
    for (const vendor of siteVendors()) {
      for (const page of vendor.operations) {
        const { of, plan } = await sampleRun(vendor, page);
        for (const [index, [request, spoil]] of Object.entries(SPOILED).entries()) {
          const session = mock.sessionOf(`${vendor.name}.${page.slug}.${index}`);
          let left = plan.before.length;
          let refusal: MockRefusal | undefined;
          const fetch = async (url: string, init: RequestInit) => {
            left -= 1;
            const sent = left < 0 ? spoil({ url, init }, vendor, page) : { url, init };
            const response = await session.fetch(sent?.url ?? url, sent?.init ?? init);
            const reason = response.headers.get("x-mock-reason");
            const status = String(response.status);
            const read = left < 0 && sent && reason ? readReason(reason) : undefined;
            if (read) refusal = { vendor, page, request, status, ...read };
            return response;
          };
          await runPlan(of, plan, fetch, Date.now());
          if (!refusal) continue;
          const key = [vendor.name, refusal.status, refusal.rule, refusal.text].join(" ");
          if (!found.has(key)) found.set(key, refusal);
        }
      }
    }
    return [...found.values()];
  } finally {
    await mock.close();
  }
}

/** Takes the header's text apart: a sentence, then the rule, the pointer and the file in brackets. */
export function readReason(header: string): { text: string; rule: string } | undefined {
  const [, text, rule] = /^(.*) \[([^\];]+)[^[]*\]$/.exec(header) ?? [];
  return text === undefined || rule === undefined ? undefined : { text, rule };
}
