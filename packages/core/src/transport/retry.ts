import type { VendorError } from "../errors/vendor-error.ts";

/** When a failed call is repeated. The vocabulary is that of ky's `retry`; times are milliseconds. */
export interface RetryOptions {
  /** Highest number of repetitions. Default 2; 0 means none. */
  limit?: number;
  /**
   * HTTP methods that are repeated. Default: the idempotent ones (GET, PUT, HEAD, DELETE, OPTIONS,
   * TRACE). A POST is repeated only where this names it: the vendor may have done its work already.
   */
  methods?: readonly string[];
  /** Statuses that are repeated. Default 408, 413, 429, 500, 502, 503, 504. */
  statusCodes?: readonly number[];
  /** Statuses whose `Retry-After` is followed. Default 413, 429, 503. */
  afterStatusCodes?: readonly number[];
  /**
   * The longest `Retry-After` that is followed; a longer one is cut to it. Default: only the call's
   * `totalTimeoutMs` limits it.
   */
  maxRetryAfter?: number;
  /** The longest wait that `delay` may give. Default: no limit. */
  backoffLimit?: number;
  /** Wait before a repetition, by its number (1 for the first). Default: 300, 600, 1,200, … */
  delay?: (attempt: number) => number;
  /** Spreads the waits, so that clients do not come back all at once: `true` (default) for a random share of the wait. */
  jitter?: boolean | ((delay: number) => number);
  /** Whether an attempt that timed out is repeated. Default `true`. */
  retryOnTimeout?: boolean;
}

/** Methods that have no further effect when repeated. */
export const IDEMPOTENT = ["GET", "PUT", "HEAD", "DELETE", "OPTIONS", "TRACE"];
const STATUSES = [408, 413, 429, 500, 502, 503, 504];
const AFTER_STATUSES = [413, 429, 503];

/** The options of a call: its own override the client's. */
export function mergeRetry(
  own: number | RetryOptions | undefined,
  base: number | RetryOptions | undefined,
): RetryOptions {
  const read = (retry: typeof own) => (typeof retry === "number" ? { limit: retry } : retry);
  return { ...read(base), ...read(own) };
}

/** How long to wait before the attempt after `attempt`; `undefined` where none follows. */
export function retryDelay(
  options: RetryOptions,
  attempt: number,
  error: VendorError,
): number | undefined {
  const { limit = 2, methods = IDEMPOTENT, statusCodes = STATUSES } = options;
  if (attempt > limit) return undefined;
  if (!methods.some((method) => method.toUpperCase() === error.method)) return undefined;
  const { status, name } = error;
  if (status === undefined) {
    const isTimeout = name === "TimeoutError" && options.retryOnTimeout !== false;
    return isTimeout || name === "NetworkError" ? backoff(options, attempt) : undefined;
  }
  if (!statusCodes.includes(status)) return undefined;
  const { afterStatusCodes = AFTER_STATUSES, maxRetryAfter } = options;
  return error.retryAfterMs !== undefined && afterStatusCodes.includes(status)
    ? atMost(error.retryAfterMs, maxRetryAfter)
    : backoff(options, attempt);
}

function backoff(options: RetryOptions, attempt: number): number {
  const { delay = (count) => 300 * 2 ** (count - 1), jitter = true } = options;
  const wait = atMost(delay(attempt), options.backoffLimit);
  if (typeof jitter === "function") return jitter(wait);
  return jitter ? wait * Math.random() : wait;
}

function atMost(value: number, limit: number | undefined): number {
  return Math.min(value, limit ?? value);
}
