import { VendorError } from "./vendor-error.ts";

/**
 * The vendor does not know the caller: 401, or a login that gave no session. Or there are no
 * credentials to send, since a function or a token store that you gave the client threw; then
 * `cause` is what it threw. It may quote a secret, so it is not printed with the error.
 */
export class AuthenticationError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "AuthenticationError";
}
