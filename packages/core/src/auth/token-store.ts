/** A stored token. */
export interface StoredToken {
  token: string;
  /** When it is renewed, in milliseconds since 1970; left out where the vendor states no lifetime. */
  expiresAt?: number | undefined;
  /** Gets another token without a login. */
  refreshToken?: string | undefined;
}

/**
 * Keeps tokens, so that several processes can share a session. A call fails with an
 * `AuthenticationError` that names the function where one throws, rejects, or takes longer than the
 * call's `timeoutMs`.
 */
export interface TokenStore {
  /**
   * Returns the token that was set under a key, as plain data. `undefined`, `null` and anything that
   * is not a {@link StoredToken} count as no token.
   */
  get(key: string): MaybeToken | Promise<MaybeToken>;
  /** Keeps a token under a key, until it is replaced. Of what it returns, a promise is awaited. */
  set(key: string, token: StoredToken): unknown;
  /**
   * Does `work` while no other process does work under the same key, and hands on its result. With
   * it, processes that start together log in once; a lock should outlast a login. Left out, each may
   * log in, and the last one's token is kept.
   */
  lock?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** What a store may give. */
type MaybeToken = StoredToken | null | undefined;

/** Where a client keeps its session, for other processes and for its next start. */
export interface SessionOption {
  store: TokenStore;
  /**
   * Whose session it is: the person's or the account's identity, 1 to 256 printable characters. Who
   * gives the same key shares the session, so a sandbox needs another key than production. The
   * store's keys are `<vendor>/<kind of token>/<key>`.
   */
  key: string;
}

/** A store in memory, which ends with the process. */
export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    get: (key) => tokens.get(key),
    set: (key, token) => void tokens.set(key, token),
  };
}
