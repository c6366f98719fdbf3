import type { CalledOperation } from "../errors/failure.ts";
import type { OpenedToken, SessionOptions } from "./session-options.ts";

/** A time-based one-time password (RFC 6238). */
export interface OneTimeCode {
  /** The current code. */
  code: string;
  /** Milliseconds until the next one. */
  remainingMs: number;
}

/** What bounds a request of a login. */
export interface LoginLimit {
  totalTimeoutMs: number;
}

/** How a session is opened with a one-time code, and renewed without one. */
export interface TotpSessionOptions extends Omit<SessionOptions, "ways"> {
  /** The login's operation, for errors. */
  operation: CalledOperation;
  /**
   * How far the vendor's clock is ahead of this machine's, in milliseconds.
   * @default 0, until a refused login tells the vendor's time in its `Date`
   */
  clockOffsetMs?: number | undefined;
  /** Computes the code for a clock that is so far ahead of this machine's. */
  code(offsetMs: number): OneTimeCode | Promise<OneTimeCode>;
  /** Logs in. Each call gets a code that was not used before. */
  logIn(code: string, limit: LoginLimit): Promise<OpenedToken>;
  /** Gets another session for a refresh token. A refusal of it (4xx) leads to a login. */
  renew?(refreshToken: string, limit: LoginLimit): Promise<OpenedToken>;
}
