import { VendorError } from "./vendor-error.ts";

/**
 * The vendor does not know the caller: 401, or a login that gave no session. After a refused login
 * also the calls of the following seconds, which `retryAfterMs` tells; the refusal is the `cause`.
 * Also where no credentials can be sent, because a function or a store of yours threw or takes too
 * long. What it threw is the `cause`. It may quote a secret, so Node 22 and later do not print it
 * with the error; Node 20 does.
 */
export class AuthenticationError<
  Status extends number | undefined = number | undefined,
  Body = unknown,
> extends VendorError<Status, Body> {
  override name = "AuthenticationError";
}
