import type { VendorError } from "../errors/vendor-error.ts";
import type { Call } from "./call.ts";

/** The call that a strategy authenticates. */
export type AuthCall = Pick<
  Call,
  "api" | "operationId" | "method" | "path" | "signal" | "timeoutMs" | "deadline"
> &
  Partial<Pick<Call, "fetch" | "fetchOptions">>;

/** How a client authenticates its requests, for one security scheme of the document. */
export interface AuthStrategy {
  /**
   * Name of the header that it sets, in lower case. Does not replace the header of a call that
   * brings it.
   */
  readonly header: string;
  /** What fails where a function of the user throws or hangs, for errors. */
  readonly option?: string;
  /** The header's value for the next attempt of a call. */
  readonly value: (call: AuthCall) => string | Promise<string>;
  /** Whether `value` keeps to the call's time itself, since some of its work does not count. */
  readonly keepsTime?: boolean;
  /**
   * Called when the vendor refused a value (401). Resolves with whether another one can be tried;
   * the request is then repeated once with it, body included. What it throws replaces the error.
   */
  readonly refused?: (
    value: string,
    call: AuthCall,
    error: VendorError,
  ) => boolean | Promise<boolean>;
}
