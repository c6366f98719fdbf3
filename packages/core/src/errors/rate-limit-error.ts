import { VendorError } from "./vendor-error.ts";

/** Too many requests: 429. `retryAfterMs` says how long to wait, where the vendor does. */
export class RateLimitError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "RateLimitError";
}
