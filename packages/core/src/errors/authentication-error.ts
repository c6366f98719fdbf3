import { VendorError } from "./vendor-error.ts";

/** The vendor does not know the caller: 401, or a login that gave no session. */
export class AuthenticationError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "AuthenticationError";
}
