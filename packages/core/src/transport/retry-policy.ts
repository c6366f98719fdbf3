import type { VendorError } from "../errors/vendor-error.ts";
import { checkOptions } from "../option-checks.ts";
import {
  askedMs,
  backoffMs,
  mayRepeat,
  type ReadRetry,
  type RetryPolicy,
  readRetry,
} from "./retry.ts";
import { RETRY_CHECKS, type RetryOptions } from "./retry-options.ts";

/**
 * Makes the option `retry` of a connection and of its calls; the clients take the options themselves.
 * A call's policy replaces the connection's.
 *
 * @throws TypeError that names an unknown option, or one that cannot be meant
 * @example
 * await getThing(connection, { path: { id }, retry: retryPolicy({ limit: 5, backoffLimit: 2_000 }) });
 */
export function retryPolicy(options: RetryOptions = {}): RetryPolicy {
  checkOptions(options, RETRY_CHECKS, "retry.");
  const own = { ...options };
  const policy: RetryPolicy = (error, attempt) => waitMs(own, error, attempt);
  return Object.assign(policy, { options: own });
}

/** Reads the option `retry` of a client and of its calls: a call's options override the client's. */
export const readRetryOptions: ReadRetry = (given, base = retryPolicy()) => {
  if (given === undefined || typeof given === "function") return readRetry(given, base);
  const { options } = base as { options?: RetryOptions };
  return retryPolicy({ ...options, ...(typeof given === "number" ? { limit: given } : given) });
};

function waitMs(options: RetryOptions, error: VendorError, attempt: number): number | undefined {
  const {
    limit = 2,
    methods,
    statusCodes,
    afterStatusCodes,
    maxRetryAfter = Infinity,
    backoffLimit = Infinity,
    delay = backoffMs,
    jitter = true,
    retryOnTimeout,
    shouldRetry = () => mayRepeat(error, methods, statusCodes, retryOnTimeout),
  } = options;

  // A promise is not a yes.
  if (attempt > limit || shouldRetry(error, attempt) !== true) return undefined;
  const ms = askedMs(error, afterStatusCodes);
  if (ms !== undefined) return Math.min(ms, maxRetryAfter);
  const ownMs = Math.min(delay(attempt), backoffLimit);
  if (typeof jitter === "function") return jitter(ownMs);
  return jitter ? ownMs * Math.random() : ownMs;
}
