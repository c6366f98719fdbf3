import type { VendorError } from "../errors/vendor-error.ts";

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
   * Decides instead of `methods`, `statusCodes` and `retryOnTimeout`; `limit` stays in force.
   * `attempt` is the number of the attempt that failed, 1 for the first.
   */
  shouldRetry?: ((error: VendorError, attempt: number) => boolean) | undefined;
}

/** Methods that have no further effect when repeated. */
const IDEMPOTENT = ["GET", "PUT", "HEAD", "DELETE", "OPTIONS", "TRACE"];
const STATUSES = [408, 413, 429, 500, 502, 503, 504];
const AFTER_STATUSES = [413, 429, 503];

/**
 * The options of a call: its own override the client's.
 *
 * @throws TypeError that names an unknown option, or one that cannot be meant
 */
export function mergeRetry(
  own: number | RetryOptions | undefined,
  base: RetryOptions | undefined,
): RetryOptions {
  const options = typeof own === "number" ? { limit: own } : own;
  for (const [name, value] of Object.entries(options ?? {})) {
    const isMeant = CHECKS[name as keyof RetryOptions];
    if (!isMeant) throw new TypeError(`unknown option ${JSON.stringify(`retry.${name}`)}`);
    if (value !== undefined && !isMeant(value)) throw new TypeError(`retry.${name} is not usable`);
  }
  return { ...base, ...options };
}

const isCount = (value: unknown) => Number.isFinite(value) && (value as number) >= 0;
const isFunction = (value: unknown) => typeof value === "function";
const isBoolean = (value: unknown) => typeof value === "boolean";

/** Tells what each option may be. */
const CHECKS: Record<keyof RetryOptions, (value: unknown) => boolean> = {
  limit: isCount,
  methods: Array.isArray,
  statusCodes: Array.isArray,
  afterStatusCodes: Array.isArray,
  maxRetryAfter: isCount,
  backoffLimit: isCount,
  delay: isFunction,
  jitter: (value) => isBoolean(value) || isFunction(value),
  retryOnTimeout: isBoolean,
  shouldRetry: isFunction,
};

/** How long to wait before the attempt after `attempt`; `undefined` where none follows. */
export function retryDelay(
  options: RetryOptions,
  attempt: number,
  error: VendorError,
): number | undefined {
  const { limit = 2, shouldRetry = isRepeated, afterStatusCodes = AFTER_STATUSES } = options;
  if (attempt > limit || !shouldRetry(error, attempt, options)) return undefined;
  const { status, retryAfterMs } = error;
  return retryAfterMs !== undefined && status && afterStatusCodes.includes(status)
    ? Math.min(retryAfterMs, options.maxRetryAfter ?? retryAfterMs)
    : backoff(options, attempt);
}

function isRepeated(error: VendorError, _attempt: number, options: RetryOptions): boolean {
  const { methods = IDEMPOTENT, statusCodes = STATUSES, retryOnTimeout = true } = options;
  const { status, name, method, retryAfterMs } = error;
  const isRefused = status === 429 || (status === 503 && retryAfterMs !== undefined);
  if (!isRefused && !methods.some((each) => each.toUpperCase() === method)) return false;
  if (status !== undefined) return statusCodes.includes(status);
  return name === "NetworkError" || (name === "TimeoutError" && retryOnTimeout);
}

function backoff(options: RetryOptions, attempt: number): number {
  const { delay = (count) => 300 * 2 ** (count - 1), jitter = true, backoffLimit } = options;
  const wait = Math.min(delay(attempt), backoffLimit ?? Number.POSITIVE_INFINITY);
  if (typeof jitter === "function") return jitter(wait);
  return jitter ? wait * Math.random() : wait;
}
