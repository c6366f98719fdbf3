import { AbortError } from "../errors/abort-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call } from "./call.ts";

/** The longest wait of a timer; more means for ever. */
const LONGEST_MS = 2 ** 31 - 1;

/** A limit of time and of the caller's patience, until it is lifted. */
export interface Limit {
  /** Aborts, with a TimeoutError or an AbortError, when the limit is reached. */
  readonly signal: AbortSignal;
  /** Waits for work, which is abandoned when the limit is reached. */
  within<Result>(work: Promise<Result>): Promise<Result>;
  /** Ends the limit, since what it watched has ended; with an error, its signal aborts. */
  lift(error?: Error): void;
}

/** Starts a limit of a call, in milliseconds. Its caller's signal ends it too. */
export function startLimit(call: Call, timeoutMs: number): Limit {
  const { signal } = call;
  const controller = new AbortController();
  let reject: (error: unknown) => void = () => {};
  const lift = (error?: Error) => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    if (!error) return;
    controller.abort(error);
    reject(error);
  };
  const abort = () => lift(abortError(call));
  const expire = () => lift(new TimeoutError(call, { what: "no answer in time" }));
  const isTimed = timeoutMs > 0 && timeoutMs <= LONGEST_MS;
  const timer = isTimed ? setTimeout(expire, timeoutMs) : undefined;
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  else if (!(timeoutMs > 0)) expire();
  return {
    signal: controller.signal,
    lift,
    within: (work) =>
      new Promise((resolve, rejectWork) => {
        reject = rejectWork;
        if (controller.signal.aborted) rejectWork(controller.signal.reason);
        work.then(resolve, rejectWork);
      }),
  };
}

/** Waits for work of a call that has no time limit, unless the caller aborts. */
export async function unlessAborted<Result>(call: Call, work: Promise<Result>): Promise<Result> {
  const limit = startLimit(call, Number.POSITIVE_INFINITY);
  try {
    return await limit.within(work);
  } finally {
    limit.lift();
  }
}

/** What a call rejects with once its caller has aborted it. */
export function abortError(call: Call): AbortError {
  return new AbortError(call, { what: "aborted", cause: call.signal?.reason });
}

/** Waits, unless the caller aborts. */
export async function pause(call: Call, delayMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(delayMs, LONGEST_MS));
  });
  return unlessAborted(call, waited).finally(() => clearTimeout(timer));
}
