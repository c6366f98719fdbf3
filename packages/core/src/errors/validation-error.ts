import { VendorError } from "./vendor-error.ts";

/** The vendor does not accept the request: 400, 413, 415, 422 or another 4xx status. */
export class ValidationError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "ValidationError";
}
