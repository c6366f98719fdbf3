import { BODILESS } from "../http/bodiless.ts";
import { toSentence } from "../http/header-text.ts";
import { ownProblem } from "../http/problem.ts";
import { operationName } from "../operation-name.ts";
import { type Fault, type FaultRule, spoils } from "../steering/fault.ts";
import { delayOf } from "../steering/latency.ts";
import { seededNumber } from "../steering/seeded-number.ts";
import { isAlive, markLife } from "../steering/session-life.ts";
import { isMeantFor, readSteering, steer, timeOf } from "../steering/steering.ts";
import { type Weighed, weigh } from "../steering/weigh.ts";
import type { MockRequest } from "../types.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { insteadOf, spoilOf } from "./spoil.ts";

/**
 * Applies faults to the request: first those of its own headers, then those of its session. Delays
 * add up; of the other faults only the first applies.
 */
export const faults: Stage = (exchange) => {
  const { asked } = exchange.prepared;
  if (typeof asked === "string") return refuse(exchange, asked);
  const { scripted, steering } = exchange;
  if (asked.length === 0 && !scripted && steering.faults.length === 0) return;
  return apply(exchange, scripted ? [...asked, scripted] : asked);
};

async function apply(exchange: Exchange, asked: Fault[]): Promise<void> {
  const standing = await weighStanding(exchange, asked.some(spoils));
  const struck = [...asked, ...standing.struck];
  exchange.counted = standing.counted;
  if (struck.length === 0) return;

  const delayMs = asked.reduce((sum, fault) => sum + delayOf(fault, numbersOf(fault)), 0);
  const waitMs = delayMs + standing.delayMs;
  if (waitMs > 0 && !(await wait(exchange, waitMs))) return overtaken(exchange);
  const spoiling = struck.find(spoils);
  exchange.fault = (spoiling ?? struck[0])?.fault;
  if (spoiling) strike(exchange, spoiling);
}

/** What the session's faults do to this request; each counts it. */
async function weighStanding(exchange: Exchange, isSpoiled: boolean): Promise<Weighed> {
  const { vendor, session, steering, inspection, now } = exchange;
  const operation = inspection && operationName(inspection.operation);
  const isMeant = (rule: FaultRule) => isMeantFor(rule, vendor.name, operation);
  let weighed: Weighed = { rules: [], struck: [], delayMs: 0 };
  if (!steering.faults.some(isMeant)) return weighed;
  await steer(vendor.store, session, (current) => {
    weighed = weigh(current.faults, isMeant, isSpoiled, now);
    return { ...current, faults: weighed.rules };
  });
  return weighed;
}

/** A single request has no place in a sequence: without a seed, its delay is random. */
function numbersOf({ seed }: Fault): () => number {
  let count = 0;
  return seed === undefined ? Math.random : () => seededNumber(seed, count++);
}

/** Waits, and then goes by the session's time of that moment; `false` where it was reset meanwhile. */
async function wait(exchange: Exchange, waitMs: number): Promise<boolean> {
  const { vendor, session } = exchange;
  const { store } = vendor;
  const scope = { session, space: vendor.name };
  const mark = await markLife(store, scope);
  await pause(waitMs, exchange.request);
  if (!(await isAlive(store, scope, mark))) return false;
  exchange.now = timeOf(await readSteering(store, session));
  return true;
}

/** Refuses a request whose session was reset while it waited, so that the new session does not see it. */
function overtaken(exchange: Exchange): void {
  const text = "the session was reset meanwhile, so nothing was done";
  exchange.isOvertaken = true;
  exchange.reason = { rule: "reset", text };
  // Clients try a 503 again, which would change the session that has begun since.
  exchange.response = ownProblem(409, "Session reset", text);
  exchange.own = true;
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
  exchange.response = insteadOf(struck);
  if (fault === "rate-limit") {
    exchange.added = { "retry-after": String(retryAfterSeconds) };
    const isDocumented = exchange.inspection?.operation.statuses.includes("429");
    if (isDocumented) exchange.decision = { status: 429, rule, reason: text };
    else exchange.response = ownProblem(429, "Too many requests", text);
  }
  if (fault !== "status") return;
  if (BODILESS.has(status)) exchange.response = { status, headers: {}, body: undefined };
  else if (!exchange.inspection) exchange.response = ownProblem(status, "Fault", text);
  else exchange.decision = { status, rule, reason: text };
}

function refuse(exchange: Exchange, problem: string): void {
  exchange.reason = { rule: "steering", text: toSentence(problem) };
  exchange.response = ownProblem(400, "Bad steering", problem);
  exchange.own = true;
}
