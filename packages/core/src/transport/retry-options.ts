import type { VendorError } from "../errors/vendor-error.ts";
import { BOOLEAN, COUNT, FUNCTION, LIST, type OptionCheck } from "../option-checks.ts";

/**
 * When a failed call is repeated. The vocabulary is that of ky's `retry`; times are milliseconds.
 *
 * A call that the vendor refused before any work, with 429 or with 503 and a `Retry-After`, is
 * repeated whatever its method. Where the outcome is not known (another status, a timeout, a lost
 * connection) only the `methods` are.
 */
export interface RetryOptions {
  /** Highest number of repetitions. 0 means none. @default 2 */
  limit?: number | undefined;
  /**
   * HTTP methods that are repeated although the outcome is not known. A POST that this names may be
   * done twice.
   * @default ["GET", "PUT", "HEAD", "DELETE", "OPTIONS", "TRACE"], the idempotent ones
   */
  methods?: readonly string[] | undefined;
  /** Statuses that are repeated. @default [408, 413, 429, 500, 502, 503, 504] */
  statusCodes?: readonly number[] | undefined;
  /** Statuses whose `Retry-After` is followed. @default [413, 429, 503] */
  afterStatusCodes?: readonly number[] | undefined;
  /**
   * The longest `Retry-After` that is followed; a longer one is cut to it.
   * @default no limit but the call's `totalTimeoutMs`
   */
  maxRetryAfter?: number | undefined;
  /** The longest wait that `delay` may give. @default no limit */
  backoffLimit?: number | undefined;
  /** Wait before a repetition, by its number (1 for the first). @default 300, 600, 1,200, … */
  delay?: ((attempt: number) => number) | undefined;
  /** Spreads the waits, so that clients do not come back all at once: `true` for a random share of the wait. @default true */
  jitter?: boolean | ((delay: number) => number) | undefined;
  /** Whether an attempt that timed out is repeated. @default true */
  retryOnTimeout?: boolean | undefined;
  /**
   * Decides instead of `methods`, `statusCodes` and `retryOnTimeout`; `limit` stays in force. It is
   * asked about a success that cannot be read, too, which is not repeated otherwise.
   * `attempt` is the number of the attempt that failed, 1 for the first.
   */
  shouldRetry?: ((error: VendorError, attempt: number) => boolean) | undefined;
}

/** How each is checked. */
export const RETRY_CHECKS: Record<keyof RetryOptions, OptionCheck> = {
  limit: COUNT,
  methods: LIST,
  statusCodes: LIST,
  afterStatusCodes: LIST,
  maxRetryAfter: COUNT,
  backoffLimit: COUNT,
  delay: FUNCTION,
  jitter: [(value) => BOOLEAN[0](value) || FUNCTION[0](value), "a boolean or a function"],
  retryOnTimeout: BOOLEAN,
  shouldRetry: FUNCTION,
};
