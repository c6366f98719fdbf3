import { BODILESS } from "../http/bodiless.ts";
import { toSentence } from "../http/header-text.ts";
import { ownProblem } from "../http/problem.ts";
import type { WireFault } from "../http/wire-fault.ts";
import { operationName } from "../operation-name.ts";
import { type Fault, type FaultRule, spoils, weigh } from "../steering/fault.ts";
import { isMeantFor, steer } from "../steering/steering.ts";
import type { MockRequest, MockResponse } from "../types.ts";
import type { Exchange, Stage } from "./exchange.ts";

/**
 * Applies faults to the request: first those of its own headers, then those of its session. Delays
 * add up; of the other faults only the first applies.
 */
export const faults: Stage = (exchange) => {
  const { asked } = exchange.prepared;
  if (typeof asked === "string") return refuse(exchange, asked);
  if (asked.length === 0 && exchange.steering.faults.length === 0) return;
  return apply(exchange, asked);
};

async function apply(exchange: Exchange, asked: Fault[]): Promise<void> {
  const struck = [...asked, ...(await weighStanding(exchange, asked.some(spoils)))];
  if (struck.length === 0) return;

  const delayMs = struck.reduce((sum, fault) => sum + delayOf(fault), 0);
  if (delayMs > 0) await pause(delayMs, exchange.request);
  const spoiling = struck.find(spoils);
  exchange.fault = (spoiling ?? struck[0])?.fault;
  if (spoiling) strike(exchange, spoiling);
}

/** The session's faults that apply to this request; each counts it. */
async function weighStanding(exchange: Exchange, isSpoiled: boolean): Promise<FaultRule[]> {
  const { vendor, session, steering, inspection } = exchange;
  const operation = inspection && operationName(inspection.operation);
  const isMeant = (rule: FaultRule) => isMeantFor(rule, vendor.name, operation);
  if (!steering.faults.some(isMeant)) return [];
  let struck: FaultRule[] = [];
  await steer(vendor.store, session, (current) => {
    const weighed = weigh(current.faults, isMeant, isSpoiled);
    struck = weighed.struck;
    return { ...current, faults: weighed.rules };
  });
  return struck;
}

function delayOf({ fault, delayMs = 1_000 }: Fault): number {
  return fault === "delay" ? delayMs : 0;
}

/** Waits unless the client has disconnected; its request is still carried out. */
function pause(delayMs: number, request: MockRequest): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    request.onAbandoned?.(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function strike(exchange: Exchange, struck: Fault): void {
  const { fault, status = 503, retryAfterSeconds = 1 } = struck;
  const text = `the fault "${fault}" was requested`;
  const rule = `fault/${fault}`;
  exchange.spoil = spoilOf(struck);
  if (exchange.spoil) return;
  exchange.reason = { rule, text };
  if (fault === "drop" || fault === "reset" || fault === "hang") {
    exchange.response = { status: 0, headers: {}, body: undefined, wire: { kind: fault } };
  }
  if (fault === "html") exchange.response = htmlPage;
  if (fault === "rate-limit") {
    const headers = { "retry-after": String(retryAfterSeconds) };
    exchange.response = ownProblem(429, "Too many requests", text, headers);
  }
  if (fault !== "status") return;
  if (BODILESS.has(status)) exchange.response = { status, headers: {}, body: undefined };
  else if (!exchange.inspection) exchange.response = ownProblem(status, "Fault", text);
  else exchange.decision = { status, rule, reason: text };
}

/** The page of a gateway in front of an API, as it answers when the API is down. */
const htmlPage: MockResponse = {
  status: 502,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<!doctype html>\n<title>502 Bad Gateway</title>\n<h1>502 Bad Gateway</h1>\n",
};

/** What a fault does to the finished answer; `undefined` for one that takes its place. */
function spoilOf(struck: Fault): Exchange["spoil"] {
  const { fault, afterBytes, bytesPerSecond = 16 } = struck;
  const through = (wire: WireFault) => (response: MockResponse) => ({ ...response, wire });
  switch (fault) {
    case "truncate":
      return through({ kind: "cut" });
    case "cut":
      return through({ kind: "cut", afterBytes });
    case "bad-chunk":
      return through({ kind: "bad-chunk" });
    case "drip":
      return through({ kind: "drip", bytesPerSecond });
    case "broken-json":
      return halve;
    default:
      return undefined;
  }
}

function halve(response: MockResponse): MockResponse {
  const { body } = response;
  return body ? { ...response, body: body.slice(0, Math.floor(body.length / 2)) } : response;
}

function refuse(exchange: Exchange, problem: string): void {
  exchange.reason = { rule: "steering", text: toSentence(problem) };
  exchange.response = ownProblem(400, "Bad steering", problem);
  exchange.own = true;
}
