import { VendorError } from "./vendor-error.ts";

/** The vendor knows the caller but does not permit the call: 403. */
export class PermissionError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "PermissionError";
}
