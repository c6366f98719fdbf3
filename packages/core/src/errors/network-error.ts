import { VendorError } from "./vendor-error.ts";

/** The message of a failure without a complete answer. */
export const NO_ANSWER = "no complete answer";

/** No complete answer came: no connection, a name that does not resolve, a broken connection. */
export class NetworkError extends VendorError<undefined, undefined> {
  override name = "NetworkError";
}
