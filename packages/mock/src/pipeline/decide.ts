import type { Transaction } from "@carespec/mock-kit";
import { toSentence } from "../journal/reason.ts";
import { internalProblem, ownProblem } from "../prism/problem.ts";
import { StateUnavailable } from "../state/store.ts";
import { callOf } from "./call.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { rules } from "./rules.ts";
import { state } from "./state.ts";

/**
 * Runs the vendor's rules and state as one transaction over the session's data, so that nothing
 * changes between what they read and what they write.
 */
export const decide: Stage = async (exchange) => {
  const { vendor, session, inspection, request } = exchange;
  if (!inspection || exchange.decision || request.headers["x-mock-validate"] === "off") return;
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
  await rules(exchange, call);
  await state(exchange, call);
}

/** The answer where the data cannot be reached, or where the mock itself fails. */
export function failed(exchange: Exchange, error: unknown): void {
  const isState = error instanceof StateUnavailable;
  exchange.decision = undefined;
  const text = toSentence(error instanceof Error ? error.message : String(error));
  exchange.reason = { rule: isState ? "state" : "failure", text };
  exchange.own = true;
  exchange.response = isState ? ownProblem(503, "State unavailable", text) : internalProblem(error);
}
