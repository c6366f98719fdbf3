import { VendorError } from "./vendor-error.ts";

/** What it says of the failure. */
export const NO_ANSWER = "no complete answer";

/** No answer came, or none to its end: no connection, a name that does not resolve, a cut line. */
export class NetworkError extends VendorError<undefined, undefined> {
  override name = "NetworkError";
}
