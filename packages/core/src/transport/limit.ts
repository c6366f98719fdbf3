import { AbortError } from "../errors/abort-error.ts";
import type { CalledOperation } from "../errors/failure.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call } from "./call.ts";
import type { Limit } from "./deadline.ts";

/** What a limit needs to know of a call. */
export type LimitedCall = CalledOperation & Pick<Call, "signal">;

/** The longest wait of a timer; more means for ever. */
export const LONGEST_MS = 2 ** 31 - 1;

/**
 * Starts a limit of a call, in milliseconds. Its caller's signal ends it too.
 *
 * @param late - makes the error of a limit that is reached
 */
export function startLimit(
  call: LimitedCall,
  timeoutMs: number,
  late: () => Error = () => new TimeoutError(call, { what: "no answer in time" }),
): Limit {
  const { signal } = call;
  const controller = new AbortController();
  let reject: (error: unknown) => void = () => {};
  const ended = new Promise<never>((_, rejectEnded) => {
    reject = rejectEnded;
  });
  // Nobody may wait for it.
  ended.catch(() => {});
  const lift = (error?: Error) => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    if (!error) return;
    controller.abort(error);
    reject(error);
  };
  const abort = () => lift(abortError(call));
  const expire = () => lift(late());
  const isTimed = timeoutMs > 0 && timeoutMs <= LONGEST_MS;
  const timer = isTimed ? setTimeout(expire, timeoutMs) : undefined;
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  else if (!(timeoutMs > 0)) expire();
  return {
    signal: controller.signal,
    lift,
    detach: () => (timer as { unref?(): void } | undefined)?.unref?.(),
    within: (work) => Promise.race([work, ended]),
  };
}

/** Waits for work of a call, in milliseconds, unless the caller aborts. */
export async function within<Result>(
  call: LimitedCall,
  work: Promise<Result>,
  timeoutMs = Infinity,
  late?: () => Error,
): Promise<Result> {
  const limit = startLimit(call, timeoutMs, late);
  try {
    return await limit.within(work);
  } finally {
    limit.lift();
  }
}

/** What a call rejects with once its caller has aborted it. */
export function abortError(call: LimitedCall): AbortError {
  return new AbortError(call, { what: "aborted", cause: call.signal?.reason });
}

/** Waits, unless the caller aborts. */
export async function pause(call: LimitedCall, delayMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(delayMs, LONGEST_MS));
  });
  return within(call, waited).finally(() => clearTimeout(timer));
}
