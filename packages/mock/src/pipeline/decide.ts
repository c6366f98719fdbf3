import type { Call, Transaction } from "@carespec/mock-kit";
import { answerOf } from "../answer-of.ts";
import { toSentence } from "../http/header-text.ts";
import { runGuard } from "../plugin/run-plugin.ts";
import { type Reading, type Scope, StateUnavailable } from "../state/store.ts";
import { callOf } from "./call.ts";
import type { Exchange, Stage } from "./exchange.ts";
import { openRandomness, UNSEEDED } from "./randomness.ts";
import { stateful } from "./stateful.ts";

/**
 * Runs the vendor's rules and state as one transaction over the session's data, so that nothing
 * changes between what they read and what they write.
 */
export const decide: Stage = (exchange) => {
  const { vendor, session, inspection, prepared, parsed } = exchange;
  if (!inspection || exchange.decision || vendor.isPlain || !prepared.validate) return;
  const scope = { session, space: vendor.name };
  // What breaks the document is seen by the guard alone.
  const isRead = parsed.method === "get" || inspection.violations.length > 0;
  if (!isRead) return transact(exchange, scope, "write");
  const reading = vendor.store.read?.(scope);
  return reading ? read(exchange, scope, reading) : transact(exchange, scope, "read");
};

function transact(exchange: Exchange, scope: Scope, intent: "read" | "write"): Promise<void> {
  const { store } = exchange.vendor;
  return store.transact(scope, async (data) => run(exchange, data), intent);
}

/** Asks over the data as they are now; one that turns out to write is asked again. */
function read(exchange: Exchange, scope: Scope, reading: Reading): Promise<void> | undefined {
  const end = () => {
    reading.end();
    return reading.hasWritten ? transact(exchange, scope, "write") : undefined;
  };
  const fail = (error: unknown) => {
    reading.end();
    throw error;
  };
  let running: Promise<void> | undefined;
  try {
    running = run(exchange, reading.state, reading);
  } catch (error) {
    return fail(error);
  }
  return running ? running.then(end, fail) : end();
}

function run(exchange: Exchange, data: Transaction, reading?: Reading): Promise<void> | undefined {
  exchange.decision = undefined;
  const { random } = exchange.steering;
  if (random) return runSeeded(exchange, data, random);
  const call = callOf(exchange, data, UNSEEDED);
  return call && ask(exchange, call, reading);
}

async function runSeeded(
  exchange: Exchange,
  data: Transaction,
  seed: Parameters<typeof openRandomness>[2],
): Promise<void> {
  const randomness = await openRandomness(data, exchange.vendor.name, seed);
  const call = callOf(exchange, data, randomness);
  if (!call) return;
  await ask(exchange, call);
  randomness.keep();
}

/** Asks the guard, then the operation's handler. */
function ask(exchange: Exchange, call: Call, reading?: Reading): Promise<void> | undefined {
  const { behaviour, timeLimitMs } = exchange.vendor;
  const refused = runGuard(behaviour, call, timeLimitMs);
  return refused instanceof Promise
    ? refused.then((verdict) => goOn(exchange, call, verdict, reading))
    : goOn(exchange, call, refused, reading);
}

function goOn(
  exchange: Exchange,
  call: Call,
  refused: Exchange["decision"],
  reading: Reading | undefined,
): Promise<void> | undefined {
  exchange.decision = refused;
  const decided = refused ?? stateful(exchange, call, reading);
  if (!(decided instanceof Promise)) {
    exchange.decision = decided;
    return undefined;
  }
  return decided.then((decision) => {
    exchange.decision = decision;
  });
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
