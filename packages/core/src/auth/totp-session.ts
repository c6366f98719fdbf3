import type { FailedCall } from "../errors/vendor-error.ts";
import { isRefusal } from "./refusal.ts";
import { createSession, type Session } from "./session.ts";
import type { OpenedToken, SessionOptions, WayIn } from "./session-options.ts";

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
  operation: FailedCall;
  code(): OneTimeCode | Promise<OneTimeCode>;
  /** Logs in. Each call gets a code that was not used before. */
  logIn(code: string, limit: LoginLimit): Promise<OpenedToken>;
  /** Gets another session for a refresh token. A refusal of it (4xx) leads to a login. */
  renew?(refreshToken: string, limit: LoginLimit): Promise<OpenedToken>;
}

/**
 * A session behind a two-factor login. A code is valid once: a second login within its period waits
 * for the next code.
 */
export function createTotpSession(options: TotpSessionOptions): Session {
  const { operation, code, logIn, renew, ...others } = options;
  let used: string | undefined;
  let refusedRefresh: string | undefined;

  const byRefreshToken: WayIn = async (login, last) => {
    const refreshToken = last?.refreshToken;
    if (!refreshToken || !renew || refreshToken === refusedRefresh) return undefined;
    const opened = await login.step(operation, async (limit) => {
      try {
        return await renew(refreshToken, limit);
      } catch (error) {
        if (isRefusal(error)) refusedRefresh = refreshToken;
        throw error;
      }
    });
    // A renewal that gives no new refresh token leaves the old one in use.
    return { ...opened, refreshToken: opened.refreshToken ?? refreshToken };
  };

  const byCode: WayIn = async (login) => {
    let current = await code();
    if (current.code === used) {
      login.waitsFor = "the next one-time code";
      await login.pause(current.remainingMs);
      current = await code();
    }
    used = current.code;
    const fresh = used;
    return login.step(operation, (limit) => logIn(fresh, limit));
  };

  return createSession({ ...others, ways: [byRefreshToken, byCode] });
}
