import { VendorError } from "./vendor-error.ts";

/** The request does not fit the state of the resource: 409 or 412. */
export class ConflictError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "ConflictError";
}
