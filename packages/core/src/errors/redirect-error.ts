import type { CalledOperation } from "./failure.ts";
import { VendorError } from "./vendor-error.ts";

/**
 * The vendor sends the call to another address, and the client does not follow: credentials and
 * bodies go to the configured server only. A GET is followed within the same origin, and from http
 * to https on the same host, a few times.
 */
export class RedirectError extends VendorError<number | undefined, undefined> {
  override name = "RedirectError";
  /** Origin of the address, for example `https://other.example`; `undefined` where a browser hides it. */
  readonly targetOrigin: string | undefined;

  constructor(call: CalledOperation, response: Response, targetOrigin: string | undefined) {
    const where = targetOrigin ?? "an unknown address";
    super(call, { what: `${response.status || "a"} redirect to ${where}`, response });
    this.targetOrigin = targetOrigin;
  }
}
