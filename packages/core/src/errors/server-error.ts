import { VendorError } from "./vendor-error.ts";

/** The vendor failed: 500 or above. */
export class ServerError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "ServerError";
}
