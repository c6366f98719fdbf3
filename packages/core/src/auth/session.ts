import type { StoredToken, TokenStore } from "./token-store.ts";

/**
 * A token that is fetched when it is first needed, and again when it has expired or was refused.
 */
export interface Session {
  /** The current token. Calls that meet a missing or expired one share a single login. */
  token(): Promise<string>;
  /** Drops `token` if it still is the current one, so that the next call gets another. */
  drop(token: string): void;
}

/** The result of a login. */
export interface OpenedToken {
  token: string;
  /** Lifetime in milliseconds from now; left out where the vendor states none. */
  expiresInMs?: number | undefined;
  refreshToken?: string | undefined;
}

/** How a session gets its tokens and where it keeps them. */
export interface SessionOptions {
  /** Key of the token in the store. */
  key: string;
  store: TokenStore;
  /**
   * Gets another token, by a login or by renewing the previous one. A rejection reaches every
   * waiting call, and the next call tries again.
   */
  open(previous: StoredToken | undefined): Promise<OpenedToken>;
}

/** A token this close to its end is renewed, so that it does not expire on the way. */
const RENEW_BEFORE_MS = 10_000;

/** A short lifetime loses only this share; otherwise each call would log in. */
const RENEW_BEFORE_SHARE = 0.2;

/** Creates a session. It sends nothing before a call needs its token. */
export function createSession({ key, store, open }: SessionOptions): Session {
  let current: StoredToken | undefined;
  let opening: Promise<string> | undefined;
  const refused = new Set<string>();

  const isUsable = (token: StoredToken | undefined): token is StoredToken =>
    token !== undefined &&
    !refused.has(token.token) &&
    Date.now() < (token.expiresAt ?? Number.POSITIVE_INFINITY);

  async function renew(): Promise<string> {
    // Another process may have renewed it meanwhile.
    const stored = await store.get(key);
    if (isUsable(stored)) {
      current = stored;
      return stored.token;
    }
    const { token, expiresInMs, refreshToken } = await open(stored);
    refused.clear();
    current = { token, expiresAt: endOf(expiresInMs), refreshToken };
    await store.set(key, current);
    return token;
  }

  return {
    async token() {
      if (isUsable(current)) return current.token;
      opening ??= renew().finally(() => {
        opening = undefined;
      });
      return opening;
    },
    drop(token) {
      if (current?.token === token) refused.add(token);
    },
  };
}

function endOf(expiresInMs: number | undefined): number | undefined {
  if (expiresInMs === undefined) return undefined;
  return Date.now() + expiresInMs - Math.min(RENEW_BEFORE_MS, expiresInMs * RENEW_BEFORE_SHARE);
}
