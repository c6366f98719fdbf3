import { AbortError } from "../errors/abort-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call } from "./call.ts";

/** The longest wait of a timer; more means forever. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Does some work of a call until `timeoutMs` has passed or the caller aborts. The work's signal
 * then aborts; work that does not listen to it is abandoned.
 *
 * @throws TimeoutError or AbortError
 */
export function bounded<Result>(
  call: Call,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { signal } = call;
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const stop = (error: Error) => {
      reject(error);
      controller.abort(error);
    };
    const abort = () => stop(abortError(call));
    const expire = () => stop(new TimeoutError(call, { what: "no answer in time" }));
    if (signal?.aborted) return abort();
    if (timeoutMs <= 0) return expire();
    signal?.addEventListener("abort", abort);
    const timer = timeoutMs <= LONGEST_MS ? setTimeout(expire, timeoutMs) : undefined;
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    work(controller.signal).then(
      (result) => {
        done();
        resolve(result);
      },
      (error) => {
        done();
        reject(error);
      },
    );
  });
}

/** What a call rejects with once its caller has aborted it. */
export function abortError(call: Call): AbortError {
  return new AbortError(call, { what: "aborted", cause: call.signal?.reason });
}

/** Waits, unless the caller aborts. */
export function pause(call: Call, delayMs: number): Promise<void> {
  return bounded(
    call,
    Number.POSITIVE_INFINITY,
    (signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(delayMs, LONGEST_MS));
        signal.addEventListener("abort", () => clearTimeout(timer));
      }),
  );
}
