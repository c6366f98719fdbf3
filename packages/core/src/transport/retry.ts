import type { VendorError } from "../errors/vendor-error.ts";
import { COUNT } from "../option-checks.ts";
import type { RetryOptions } from "./retry-options.ts";

/**
 * Decides when a failed call is repeated: returns the milliseconds to wait before the next attempt,
 * or `undefined` where none follows. `attempt` is the number of the attempt that failed, 1 for the
 * first. `retryPolicy({ … })` makes one.
 */
export type RetryPolicy = (error: VendorError, attempt: number) => number | undefined;

/**
 * Reads a limit or a policy, so that only those who give options bring `retryPolicy`.
 *
 * @throws TypeError for anything else
 */
export function readRetry(given: unknown, base = usualRetry(2)): RetryPolicy {
  if (given === undefined) return base;
  if (typeof given === "function") return given as RetryPolicy;
  if (COUNT[0](given)) return usualRetry(Number(given));
  throw new TypeError("retry must be a number from 0, or retryPolicy({ … })");
}

/** What a call does that says no more than a limit. */
function usualRetry(limit: number): RetryPolicy {
  return (error, attempt) =>
    attempt <= limit && mayRepeat(error)
      ? (askedMs(error) ?? backoffMs(attempt) * Math.random())
      : undefined;
}

/** Whether another attempt may help and does no harm; {@link RetryOptions} has the parameters. */
export function mayRepeat(
  error: VendorError,
  methods: readonly string[] = ["GET", "PUT", "HEAD", "DELETE", "OPTIONS", "TRACE"],
  statusCodes: readonly number[] = [408, 413, 429, 500, 502, 503, 504],
  retryOnTimeout = true,
): boolean {
  const { name, method, status = 0 } = error;
  return (
    (isRefusal(error) || methods.some((each) => each.toUpperCase() === method)) &&
    (statusCodes.includes(status) ||
      name === "NetworkError" ||
      (name === "TimeoutError" && retryOnTimeout))
  );
}

/** How long the vendor asks to wait (`Retry-After`), where that is followed. */
export function askedMs(
  { status = 0, retryAfterMs }: VendorError,
  afterStatusCodes: readonly number[] = [413, 429, 503],
): number | undefined {
  return afterStatusCodes.includes(status) ? retryAfterMs : undefined;
}

/** The wait before a repetition, by its number. */
export function backoffMs(attempt: number): number {
  return 300 * 2 ** (attempt - 1);
}

/** Whether the vendor refused a call before it did any work. */
export function isRefusal({ status, retryAfterMs }: VendorError): boolean {
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}
