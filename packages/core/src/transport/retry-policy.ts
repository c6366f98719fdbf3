import type { VendorError } from "../errors/vendor-error.ts";
import { checkOptions } from "../option-checks.ts";
import { askedMs, backoffMs, mayRepeat, type RetryPolicy } from "./retry.ts";
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

/**
 * The option `retry` of a client or of its calls as a connection takes it.
 *
 * @param base - the client's, which that of a call overrides, option by option
 */
export function policyOf(retry: AnyRetry, base?: AnyRetry): RetryPolicy | undefined {
  if (retry === undefined || typeof retry === "function") return retry;
  return retryPolicy({ ...optionsOf(base), ...optionsOf(retry) });
}

/** What either style takes. */
type AnyRetry = number | RetryOptions | RetryPolicy | undefined;

function optionsOf(retry: AnyRetry): RetryOptions | undefined {
  if (typeof retry === "function") return (retry as { options?: RetryOptions }).options;
  return Object(retry) === retry ? (retry as RetryOptions) : { limit: retry as number };
}

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
