import type { Call, Handler, VendorBehaviour, Verdict } from "@carespec/mock-kit";
import { StateUnavailable } from "../state/store.ts";
import { withinTime } from "../time-limit.ts";
import { expectDecision, expectRefusal, type WrittenAnswer } from "./expect-decision.ts";
import { PluginFailure } from "./plugin-failure.ts";

/** How long a guard or a handler may take: while it runs, other requests of its session wait. */
export const TIME_LIMIT_MS = 30_000;

/** Asks the guard, if there is one; throws a {@link PluginFailure} if it fails. */
export async function runGuard(
  behaviour: VendorBehaviour,
  call: Call,
  limitMs: number,
): Promise<Verdict | undefined> {
  if (!behaviour.guard) return undefined;
  const { id, method, path } = call.operation;
  const name = `the guard, for ${id ?? `${method.toUpperCase()} ${path}`},`;
  return expectRefusal(await attempt(name, () => behaviour.guard?.(call), limitMs));
}

/** Asks an operation's handler; throws a {@link PluginFailure} if it fails. */
export async function runHandler(
  handler: Handler,
  call: Call,
  limitMs: number,
): Promise<Verdict | WrittenAnswer | undefined> {
  const name = call.operation.id ?? "the handler";
  return expectDecision(await attempt(name, () => handler(call), limitMs), name);
}

async function attempt(name: string, run: () => unknown, limitMs: number): Promise<unknown> {
  const tooLong = `${name} does not finish within ${limitMs / 1_000} s: await only what ends`;
  try {
    return await withinTime(run(), limitMs, () => new PluginFailure(tooLong));
  } catch (error) {
    if (error instanceof StateUnavailable || error instanceof PluginFailure) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new PluginFailure(`${name} threw: ${message}`, { cause: error });
  }
}
