import { VendorError } from "./vendor-error.ts";

/**
 * A success whose body is not what it says: no JSON, an HTML page, nothing; or a redirect that was
 * not followed, in the place of data. `rawText` holds the body.
 */
export class UnparsableError extends VendorError<number, string> {
  override name = "UnparsableError";
}
