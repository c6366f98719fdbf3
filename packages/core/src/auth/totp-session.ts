import { isVendorError } from "../errors/vendor-error.ts";
import { createSession, type OpenedToken, type Session } from "./session.ts";
import type { TokenStore } from "./token-store.ts";

/** A time-based one-time password (RFC 6238). */
export interface OneTimeCode {
  /** The current code. */
  code: string;
  /** Milliseconds until the next one. */
  remainingMs: number;
}

/** How a session is opened with a one-time code, and renewed without one. */
export interface TotpSessionOptions {
  key: string;
  store: TokenStore;
  code(): OneTimeCode | Promise<OneTimeCode>;
  /** Logs in. Each call gets a code that was not used before. */
  logIn(code: string): Promise<OpenedToken>;
  /** Gets another session for a refresh token. A refusal of it (4xx) leads to a login. */
  renew?(refreshToken: string): Promise<OpenedToken>;
}

/**
 * A session behind a two-factor login. A code is valid once: a second login within its period waits
 * for the next code.
 */
export function createTotpSession(options: TotpSessionOptions): Session {
  const { key, store, code, logIn, renew } = options;
  let used: string | undefined;
  let refusedRefresh: string | undefined;

  async function freshCode(): Promise<string> {
    let current = await code();
    if (current.code === used) {
      await new Promise((resolve) => setTimeout(resolve, current.remainingMs));
      current = await code();
    }
    used = current.code;
    return used;
  }

  return createSession({
    key,
    store,
    async open(previous) {
      const refreshToken = previous?.refreshToken;
      if (refreshToken && renew && refreshToken !== refusedRefresh) {
        try {
          return { refreshToken, ...dropUndefined(await renew(refreshToken)) };
        } catch (error) {
          if (!isRefusal(error)) throw error;
          refusedRefresh = refreshToken;
        }
      }
      return logIn(await freshCode());
    },
  });
}

/** A renewal that gives no new refresh token leaves the old one in use. */
function dropUndefined({ refreshToken, ...opened }: OpenedToken): OpenedToken {
  return refreshToken === undefined ? opened : { ...opened, refreshToken };
}

/** Whether the vendor has refused: a status below 500, or a success without a token. */
function isRefusal(error: unknown): boolean {
  if (!isVendorError(error)) return false;
  const isWithoutToken = error.name === "AuthenticationError" && error.cause === undefined;
  return isWithoutToken || (error.status ?? 500) < 500;
}
