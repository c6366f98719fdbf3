import type { Call, Transaction } from "@carespec/mock-kit";
import { answerOf } from "../answer-of.ts";
import { toSentence } from "../http/header-text.ts";
import { runGuard } from "../plugin/run-plugin.ts";
import { type Reading, type Scope, StateUnavailable, type Writing } from "../state/store.ts";
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
  if (!isRead) {
    const writing = vendor.store.write?.(scope);
    return writing ? write(exchange, writing) : transact(exchange, scope, "write");
  }
  const reading = vendor.store.read?.(scope);
  return reading ? read(exchange, scope, reading) : transact(exchange, scope, "read");
};

/** Asks in a transaction of the store's own, which it may run again. */
function transact(exchange: Exchange, scope: Scope, intent: "read" | "write"): Promise<void> {
  const { store } = exchange.vendor;
  const work = async (data: Transaction) => keep(exchange, await run(exchange, data));
  return store.transact(scope, work, intent);
}

/** Asks over the data as they are now; one that turns out to write is asked again. */
function read(exchange: Exchange, scope: Scope, reading: Reading): Promise<void> | undefined {
  return during(
    exchange,
    () => run(exchange, reading.state, reading),
    () => {
      reading.end();
      return reading.hasWritten ? transact(exchange, scope, "write") : undefined;
    },
    () => reading.end(),
  );
}

function write(exchange: Exchange, writing: Writing): Promise<void> | undefined {
  return during(
    exchange,
    () => run(exchange, writing.state),
    () => writing.commit(),
    () => writing.abandon(),
  );
}

/** Keeps what was decided, then ends; waits only for a promise. */
function during(
  exchange: Exchange,
  decide: () => Decision | Promise<Decision>,
  end: () => Promise<void> | undefined | void,
  fail: () => void,
): Promise<void> | undefined {
  const failed = (error: unknown) => {
    fail();
    throw error;
  };
  let decision: Decision | Promise<Decision>;
  try {
    decision = decide();
  } catch (error) {
    return failed(error);
  }
  if (decision instanceof Promise) {
    return decision.then((decided) => {
      keep(exchange, decided);
      return end() ?? undefined;
    }, failed);
  }
  keep(exchange, decision);
  return end() ?? undefined;
}

type Decision = Exchange["decision"];

function keep(exchange: Exchange, decision: Decision): void {
  exchange.decision = decision;
}

function run(
  exchange: Exchange,
  data: Transaction,
  reading?: Reading,
): Decision | Promise<Decision> {
  const { random } = exchange.steering;
  if (random) return runSeeded(exchange, data, random);
  const call = callOf(exchange, data, UNSEEDED);
  return call && ask(exchange, call, reading);
}

async function runSeeded(
  exchange: Exchange,
  data: Transaction,
  seed: Parameters<typeof openRandomness>[2],
): Promise<Decision> {
  const randomness = await openRandomness(data, exchange.vendor.name, seed);
  const call = callOf(exchange, data, randomness);
  if (!call) return undefined;
  const decision = await ask(exchange, call);
  randomness.keep();
  return decision;
}

/** Asks the guard, then the operation's handler. */
function ask(exchange: Exchange, call: Call, reading?: Reading): Decision | Promise<Decision> {
  const { behaviour, timeLimitMs } = exchange.vendor;
  const refused = runGuard(behaviour, call, timeLimitMs);
  return refused instanceof Promise
    ? refused.then((verdict) => verdict ?? stateful(exchange, call, reading))
    : (refused ?? stateful(exchange, call, reading));
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
