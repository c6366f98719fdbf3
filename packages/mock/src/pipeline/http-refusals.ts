import { problemBody } from "@carespec/mock-kit";
import { toSentence } from "../http/header-text.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import type { MockResponse } from "../types.ts";
import type { Exchange } from "./exchange.ts";
import { describeNearest } from "./nearest-operation.ts";

/** Statuses that HTTP itself calls for, which documents seldom list. */
const OF_HTTP = new Set([404, 405, 406, 413, 415]);

/** Whether a status is one of HTTP's own refusals, which no document has to describe. */
export function isOfHttp(status: number): boolean {
  return OF_HTTP.has(status);
}

/** Gives a vendor's own 404, 405, 406, 413 or 415 the shape of its other errors. */
export function inVendorsShape(exchange: Exchange, response: MockResponse): MockResponse {
  const { vendor, parsed, inspection, reason } = exchange;
  const { errorBody } = vendor.behaviour;
  const { "content-type": _, ...headers } = response.headers;
  const allowed = inspection ? [] : allowedMethods(exchange);
  if (allowed.length > 0) headers.allow = allowed.join(", ");
  const isQuestion = (parsed.method as string) === "options" && allowed.length > 0;
  if (isQuestion) return { status: 204, headers, body: undefined };
  const { status } = response;
  const refusal = { status, message: reason?.text ?? toSentence(`refused with ${status}`) };
  headers["content-type"] = errorBody ? "application/json" : "application/problem+json";
  return { status, headers, body: JSON.stringify((errorBody ?? problemBody)(refusal)) };
}

/** Answers a request whose body the transport cannot read. */
export function refuseBody(exchange: Exchange, refusal: MockResponse): void {
  const { vendor, parsed } = exchange;
  exchange.inspection = vendor.engine.inspect(parsed);
  exchange.own = true;
  exchange.reason = { rule: "http", text: refusal.headers[MOCK_HEADERS.reason] ?? "" };
  const isVendors = !vendor.isPlain && isOfHttp(refusal.status);
  exchange.response = isVendors ? inVendorsShape(exchange, refusal) : refusal;
}

/** Why a request reaches no operation, in the words of HTTP. */
export function unrouted(exchange: Exchange): string {
  const { parsed, request } = exchange;
  const allowed = allowedMethods(exchange);
  if (allowed.length === 0)
    return toSentence(withNearest(exchange, `nothing is served at ${parsed.url.path}`));
  const known = allowed.join(", ");
  return toSentence(`${parsed.url.path} does not take ${request.method}, but ${known}`);
}

/** Says besides which operation comes nearest. */
export function withNearest({ vendor, parsed }: Exchange, text: string): string {
  const { operations } = vendor.engine;
  const near = describeNearest(operations, parsed.method, parsed.url.path);
  return near === undefined ? text : `${text}; ${near}`;
}

function allowedMethods({ vendor, parsed }: Exchange): string[] {
  const methods = vendor.engine.methodsAt(parsed);
  // HEAD is answered like GET.
  return methods.includes("GET") ? [...new Set(["GET", "HEAD", ...methods])] : methods;
}
