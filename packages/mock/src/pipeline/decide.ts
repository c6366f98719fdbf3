import type { Call, Transaction } from "@carespec/mock-kit";
import { answerOf } from "../answer-of.ts";
import { toSentence } from "../http/header-text.ts";
import { MOCK_HEADERS } from "../mock-headers.ts";
import { runGuard, runHandler } from "../plugin/run-plugin.ts";
import { StateUnavailable } from "../state/store.ts";
import { callOf } from "./call.ts";
import type { Exchange, Stage } from "./exchange.ts";

/**
 * Runs the vendor's rules and state as one transaction over the session's data, so that nothing
 * changes between what they read and what they write.
 */
export const decide: Stage = async (exchange) => {
  const { vendor, session, inspection, request } = exchange;
  if (
    !inspection ||
    exchange.decision ||
    vendor.isPlain ||
    request.headers[MOCK_HEADERS.validate] === "off"
  )
    return;
  const intent = request.method === "GET" || request.method === "HEAD" ? "read" : "write";
  await vendor.store.transact(
    { session, space: vendor.name },
    (data) => run(exchange, data),
    intent,
  );
};

async function run(exchange: Exchange, data: Transaction): Promise<void> {
  exchange.decision = undefined;
  const call = callOf(exchange, data);
  if (!call) return;
  const { behaviour, timeLimitMs } = exchange.vendor;
  exchange.decision = await runGuard(behaviour, call, timeLimitMs);
  if (!exchange.decision) exchange.decision = await stateful(exchange, call);
}

/** Lets the vendor's state answer a valid request that does not prefer an answer. */
async function stateful(exchange: Exchange, call: Call): Promise<Exchange["decision"]> {
  const { vendor, inspection, parsed } = exchange;
  if (!inspection || inspection.violations.length > 0) return undefined;
  const { operations = {} } = vendor.behaviour;
  const { id = "" } = inspection.operation;
  // An operation may be called "toString".
  const handler = Object.hasOwn(operations, id) ? operations[id] : undefined;
  if (!handler || vendor.engine.prefersAnswer(parsed)) return undefined;
  // A client that accepts none of the answer's media types must not have changed anything.
  if (!vendor.engine.negotiate(parsed, inspection.operation)) return undefined;
  return runHandler(handler, call, vendor.timeLimitMs);
}

/** Sets the answer if the data cannot be reached or the mock itself fails. */
export function failed(exchange: Exchange, error: unknown): void {
  const isState = error instanceof StateUnavailable;
  exchange.decision = undefined;
  const text = toSentence(error instanceof Error ? error.message : String(error));
  exchange.reason = { rule: isState ? "state" : "failure", text };
  exchange.own = true;
  exchange.response = answerOf(error);
}
