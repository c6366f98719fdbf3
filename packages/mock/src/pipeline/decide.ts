import type { Call, Transaction } from "@carespec/mock-kit";
import { answerOf } from "../answer-of.ts";
import { toSentence } from "../http/header-text.ts";
import { operationName } from "../operation-name.ts";
import { runGuard, runHandler } from "../plugin/run-plugin.ts";
import { StateUnavailable } from "../state/store.ts";
import { isPromise } from "../time-limit.ts";
import { callOf } from "./call.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { frameOf } from "./frame.ts";
import { openRandomness, UNSEEDED } from "./randomness.ts";

/**
 * Runs the vendor's rules and state as one transaction over the session's data, so that nothing
 * changes between what they read and what they write.
 */
export const decide: Stage = (exchange) => {
  const { vendor, session, inspection, prepared, parsed } = exchange;
  if (!inspection || exchange.decision || vendor.isPlain || !prepared.validate) return;
  const intent = parsed.method === "get" ? "read" : "write";
  const scope = { session, space: vendor.name };
  return vendor.store.transact(scope, (data) => run(exchange, data), intent);
};

async function run(exchange: Exchange, data: Transaction): Promise<void> {
  exchange.decision = undefined;
  const { vendor, steering } = exchange;
  const { random } = steering;
  const randomness = random ? await openRandomness(data, vendor.name, random) : UNSEEDED;
  const call = callOf(exchange, data, randomness);
  if (!call) return;
  const { behaviour, timeLimitMs } = vendor;
  const refused = runGuard(behaviour, call, timeLimitMs);
  exchange.decision = isPromise(refused) ? await refused : refused;
  if (!exchange.decision) exchange.decision = await stateful(exchange, call);
  randomness.keep();
}

/** Lets the vendor's state answer a valid request that does not prefer an answer. */
function stateful(exchange: Exchange, call: Call): Promise<Exchange["decision"]> | undefined {
  const { vendor, inspection, parsed } = exchange;
  if (!inspection || inspection.violations.length > 0) return undefined;
  const { operations = {} } = vendor.behaviour;
  const name = operationName(inspection.operation);
  // An operation may be called "toString".
  const handler = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!handler || vendor.engine.prefersAnswer(parsed)) return undefined;
  // A client that accepts none of the answer's media types must not have changed anything.
  if (!frameOf(exchange)) return undefined;
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
