import { mockBaseUrl, mockOrigin } from "../model/mock-url.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";
import { filledHeaders } from "../samples/run-plan.ts";
import type { SampleRequest } from "../samples/sample-request.ts";
import type { SampleRun } from "../samples/sample-runs.ts";
import { fillText, fillValue } from "../samples/sample-values.ts";
import type { SendCall, SendData } from "./send-types.ts";

/** Writes down what the send panel of an operation needs, with `<name>` for each variable. */
export function sendData({ of, plan }: SampleRun): SendData {
  return {
    vendor: of.vendor.name,
    credentials: of.credentials,
    oneTimeCodes: Object.fromEntries(
      Object.entries(of.samples.computed ?? {}).map(([name, { totp }]) => [name, totp]),
    ),
    before: plan.before.map((step) => ({
      ...withoutValues(step.request),
      path: baseOf(of.vendor, step.page) + fillText(step.request.path, {}),
      says: step.says,
      takes: step.takes,
      isLogin: step.isOwnOfClient,
    })),
    base: baseOf(of.vendor, plan.call.page),
    template: plan.call.page.path,
    call: withoutValues(plan.call.request),
  };
}

function baseOf({ name, document }: SiteVendor, page: SitePage): string {
  return mockBaseUrl(name, document, page).slice(mockOrigin.length);
}

function withoutValues(request: SampleRequest): Omit<SendCall, "path"> {
  return {
    method: request.method,
    headers: readableHeaders(request),
    ...(request.body !== undefined && { body: JSON.stringify(fillValue(request.body, {})) }),
  };
}

/** Basic stays readable: the browser encodes user and password when they are known. */
function readableHeaders({ basic, ...request }: SampleRequest): [string, string][] {
  const headers = filledHeaders(request, {});
  if (!basic) return headers;
  const pair = basic.map((part) => fillText(part, {})).join(":");
  return [...headers, ["Authorization", `Basic ${pair}`]];
}
