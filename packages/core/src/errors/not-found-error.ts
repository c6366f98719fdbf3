import { VendorError } from "./vendor-error.ts";

/** The resource does not exist: 404 or 410. */
export class NotFoundError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "NotFoundError";
}
