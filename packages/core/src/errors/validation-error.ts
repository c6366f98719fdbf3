import { VendorError } from "./vendor-error.ts";

/** The vendor does not accept what was sent: 400, 413, 415 or 422. */
export class ValidationError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "ValidationError";
}
