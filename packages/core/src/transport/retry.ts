import { runOption } from "../errors/user-code.ts";
import type { VendorError } from "../errors/vendor-error.ts";
import type { RetryOptions } from "./retry-options.ts";

/** Methods that have no further effect when repeated. */
const IDEMPOTENT = ["GET", "PUT", "HEAD", "DELETE", "OPTIONS", "TRACE"];
const STATUSES = [408, 413, 429, 500, 502, 503, 504];
const AFTER_STATUSES = [413, 429, 503];

/** How long to wait before the attempt after `attempt`; `undefined` where none follows. */
export function retryDelay(
  options: RetryOptions,
  attempt: number,
  error: VendorError,
): number | undefined {
  const { name, method, status = 0, retryAfterMs } = error;
  const {
    limit = 2,
    methods = IDEMPOTENT,
    statusCodes = STATUSES,
    afterStatusCodes = AFTER_STATUSES,
    maxRetryAfter = Infinity,
    backoffLimit = Infinity,
    delay = (count) => 300 * 2 ** (count - 1),
    jitter = true,
    retryOnTimeout = true,
    shouldRetry = () =>
      (isRefusal(error) || methods.some((each) => each.toUpperCase() === method)) &&
      (statusCodes.includes(status) ||
        name === "NetworkError" ||
        (name === "TimeoutError" && retryOnTimeout)),
  } = options;

  if (attempt > limit) return undefined;
  const isRepeated: unknown = runOption("retry.shouldRetry", () => shouldRetry(error, attempt));
  // A promise would count as a yes.
  if (typeof isRepeated === "object")
    throw new TypeError("retry.shouldRetry must return a boolean");
  if (!isRepeated) return undefined;
  if (retryAfterMs !== undefined && afterStatusCodes.includes(status)) {
    return Math.min(retryAfterMs, maxRetryAfter);
  }
  const waitMs = runOption("retry.delay", () => {
    const longest = Math.min(delay(attempt), backoffLimit);
    if (typeof jitter === "function") return jitter(longest);
    return jitter ? longest * Math.random() : longest;
  });
  if (waitMs >= 0) return waitMs;
  throw new TypeError("retry.delay and retry.jitter must return milliseconds from 0");
}

/** Whether the vendor refused a call before it did any work. */
export function isRefusal({ status, retryAfterMs }: VendorError): boolean {
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}
