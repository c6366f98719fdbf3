import { VendorError } from "./vendor-error.ts";

/** The answer took longer than `timeoutMs`, or the call longer than `totalTimeoutMs`. */
export class TimeoutError extends VendorError<undefined, undefined> {
  override name = "TimeoutError";
}
