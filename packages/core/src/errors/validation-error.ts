import { VendorError } from "./vendor-error.ts";

/** The request is not what the vendor takes: 400, 413, 415, 422 or another status of its class. */
export class ValidationError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "ValidationError";
}
