import { VendorError } from "./vendor-error.ts";

/** The caller's signal was aborted; `cause` is the signal's reason. */
export class AbortError extends VendorError<undefined, undefined> {
  override name = "AbortError";
}
