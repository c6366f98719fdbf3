import { valueAt } from "@carespec/document";
import { mockBaseUrl } from "../model/mock-url.ts";
import type { PlannedCall, SamplePlan, SampleVendor } from "./sample-plan.ts";
import type { SampleRequest } from "./sample-request.ts";
import { fillText, fillValue } from "./sample-values.ts";

/** What the mock answered to a sample's call. */
export interface SampleAnswer {
  status: number;
  /** Where a redirect leads. */
  location?: string;
  /** Parsed; `undefined` if the answer has no body. */
  body: unknown;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Makes a sample's calls and gives the last one's answer.
 *
 * @param timeMs - the moment for which one-time codes are computed
 */
export async function runPlan(
  of: SampleVendor,
  { before, call }: SamplePlan,
  fetch: Fetch,
  timeMs: number,
): Promise<SampleAnswer> {
  const known = { ...of.credentials };
  for (const [name, { value }] of Object.entries(of.samples.computed ?? {})) {
    known[name] = value(of.credentials, timeMs);
  }
  for (const step of before) {
    const { body } = await send(of, step, known, fetch);
    for (const [name, pointer] of Object.entries(step.takes)) {
      known[name] = String(valueAt(body, pointer));
    }
  }
  return send(of, call, known, fetch);
}

async function send(
  { vendor }: SampleVendor,
  { request, page }: PlannedCall,
  known: Record<string, string>,
  fetch: Fetch,
): Promise<SampleAnswer> {
  const url = mockBaseUrl(vendor.name, vendor.document, page) + fillText(request.path, known);
  const response = await fetch(url, {
    method: request.method,
    headers: filledHeaders(request, known),
    redirect: "manual",
    ...(request.body !== undefined && { body: JSON.stringify(fillValue(request.body, known)) }),
  });
  const text = await response.text();
  const location = response.headers.get("location");
  return {
    status: response.status,
    ...(location !== null && { location }),
    body: text === "" ? undefined : readBody(response.headers.get("content-type"), text),
  };
}

/** JSON as data, anything else as the text that it is. */
function readBody(type: string | null, text: string): unknown {
  return /\bjson\b/i.test(type ?? "") ? JSON.parse(text) : text;
}

/** The headers with all values in them, those of Basic too. */
export function filledHeaders(
  { headers, basic }: SampleRequest,
  known: Record<string, string>,
): [string, string][] {
  const filled = headers.map(([name, value]): [string, string] => [name, fillText(value, known)]);
  if (!basic) return filled;
  const pair = basic.map((part) => fillText(part, known)).join(":");
  return [...filled, ["Authorization", `Basic ${Buffer.from(pair).toString("base64")}`]];
}
