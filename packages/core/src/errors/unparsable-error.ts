import { VendorError } from "./vendor-error.ts";

/**
 * A successful answer without the declared data: not JSON, an HTML page, empty; or a redirect that
 * was not followed. `rawText` holds the body.
 */
export class UnparsableError extends VendorError<number, string> {
  override name = "UnparsableError";
}
