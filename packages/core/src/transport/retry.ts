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
  // A promise is not a yes.
  if (shouldRetry(error, attempt) !== true) return undefined;
  if (retryAfterMs !== undefined && afterStatusCodes.includes(status)) {
    return Math.min(retryAfterMs, maxRetryAfter);
  }
  let waitMs = Math.min(delay(attempt), backoffLimit);
  if (typeof jitter === "function") waitMs = jitter(waitMs);
  else if (jitter) waitMs *= Math.random();
  // Without a number of milliseconds it would come at once.
  return waitMs >= 0 ? waitMs : undefined;
}

/** Whether the vendor refused a call before it did any work. */
export function isRefusal({ status, retryAfterMs }: VendorError): boolean {
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}
