import type { Call, Handler, VendorBehaviour, Verdict } from "@carespec/mock-kit";
import { StateUnavailable } from "../state/store.ts";
import { isPromise, madeWithin } from "../time-limit.ts";
import { expectDecision, expectRefusal, type WrittenAnswer } from "./expect-decision.ts";
import { PluginFailure } from "./plugin-failure.ts";

/** How long a guard or a handler may take: while it runs, other requests of its session wait. */
export const TIME_LIMIT_MS = 30_000;

/** Asks the guard, if there is one; throws a {@link PluginFailure} if it fails. */
export function runGuard(
  behaviour: VendorBehaviour,
  call: Call,
  limitMs: number,
): Verdict | undefined | Promise<Verdict | undefined> {
  if (!behaviour.guard) return undefined;
  return attempt(nameOfGuard, (asked) => behaviour.guard?.(asked), call, limitMs, expectRefusal);
}

function nameOfGuard({ operation: { id, method, path } }: Call): string {
  return `the guard, for ${id ?? `${method.toUpperCase()} ${path}`},`;
}

/** Asks an operation's handler; throws a {@link PluginFailure} if it fails. */
export function runHandler(
  handler: Handler,
  call: Call,
  limitMs: number,
): Decision | Promise<Decision> {
  return attempt(nameOfHandler, handler, call, limitMs, decisionOf);
}

function decisionOf(given: unknown, call: Call): Decision {
  return expectDecision(given, nameOfHandler(call));
}

type Decision = Verdict | WrittenAnswer | undefined;

function nameOfHandler({ operation }: Call): string {
  return operation.id ?? "the handler";
}

/** What does not wait is not waited for: most guards answer at once. */
function attempt<Result>(
  nameOf: (call: Call) => string,
  run: (call: Call) => unknown,
  call: Call,
  limitMs: number,
  expect: (given: unknown, call: Call) => Result,
): Result | Promise<Result> {
  const late = () => {
    const limit = `${limitMs / 1_000} s`;
    return new PluginFailure(
      `${nameOf(call)} does not finish within ${limit}: await only what ends`,
    );
  };
  let given: unknown;
  try {
    given = run(call);
  } catch (error) {
    throw failure(nameOf(call), error);
  }
  if (!isPromise(given)) return expect(given, call);
  return madeWithin(
    given,
    limitMs,
    late,
    (result) => expect(result, call),
    (error) => failure(nameOf(call), error),
  );
}

function failure(name: string, error: unknown): Error {
  if (error instanceof StateUnavailable || error instanceof PluginFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new PluginFailure(`${name} threw: ${message}`, { cause: error });
}
