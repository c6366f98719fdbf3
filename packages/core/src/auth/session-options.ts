import type { Login } from "./login.ts";
import type { TokenPlace } from "./token-place.ts";
import type { StoredToken } from "./token-store.ts";

/** The result of a login. */
export interface OpenedToken {
  token: string;
  /** Lifetime in milliseconds from now; left out where the vendor states none. */
  expiresInMs?: number | undefined;
  refreshToken?: string | undefined;
}

/** Why a login is needed: there was no token, or it has expired, or the vendor refused it. */
export type LoginReason = "first" | "expired" | "refused";

/** A way to a token: a login, or a renewal. `undefined` where it is not open. */
export type WayIn = (
  login: Login,
  last: StoredToken | undefined,
  reason: LoginReason,
) => Promise<OpenedToken | undefined>;

/** How a session gets its tokens and where it keeps them. */
export interface SessionOptions {
  /** Shares the tokens with other processes. Default: the session's memory. */
  place?: TokenPlace | undefined;
  /** Milliseconds of a login, without the time that a person takes. @default 30,000 */
  loginTimeoutMs?: number | undefined;
  /**
   * Tried in turn, as long as the vendor refuses. Another rejection, or the last refusal, reaches
   * every waiting call.
   */
  ways: readonly WayIn[];
}
