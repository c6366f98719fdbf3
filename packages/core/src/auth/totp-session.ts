import { isVendorError } from "../errors/vendor-error.ts";
import { createSession, type OpenedToken, type Session } from "./session.ts";
import type { TokenStore } from "./token-store.ts";

/** A time-based one-time password (RFC 6238). */
export interface OneTimeCode {
  /** The code of this moment. */
  code: string;
  /** Milliseconds until the next one. */
  remainingMs: number;
}

/** How a session is opened with a one-time code, and kept up without one. */
export interface TotpSessionOptions {
  key: string;
  store: TokenStore;
  code(): OneTimeCode | Promise<OneTimeCode>;
  /** Logs in; each call gets a code that no other has had. */
  logIn(code: string): Promise<OpenedToken>;
  /** Gets another session for a refresh token. A refusal of it (4xx) leads to a login. */
  renew?(refreshToken: string): Promise<OpenedToken>;
}

/**
 * A session behind a two-factor login. A code is good once: a second login within its time waits
 * for the next code.
 */
export function createTotpSession(options: TotpSessionOptions): Session {
  const { key, store, code, logIn, renew } = options;
  let used: string | undefined;

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
      if (previous?.refreshToken && renew) {
        try {
          return await renew(previous.refreshToken);
        } catch (error) {
          if (!isRefusal(error)) throw error;
        }
      }
      return logIn(await freshCode());
    },
  });
}

function isRefusal(error: unknown): boolean {
  return isVendorError(error) && error.status !== undefined && error.status < 500;
}
