import { VendorError } from "./vendor-error.ts";

/** A success whose body is not what it says: no JSON, an HTML page, nothing. `rawText` holds it. */
export class UnparsableError extends VendorError<number, string> {
  override name = "UnparsableError";
}
