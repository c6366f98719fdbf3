import { VendorError } from "./vendor-error.ts";

/** The vendor knows the caller and does not let it: 403. */
export class PermissionError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "PermissionError";
}
