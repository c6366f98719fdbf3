/** A stored token. */
export interface StoredToken {
  token: string;
  /** When it is renewed, in milliseconds since 1970; left out where the vendor states no lifetime. */
  expiresAt?: number | undefined;
  /** Gets another token without a login. */
  refreshToken?: string | undefined;
}

/**
 * Keeps tokens, so that several processes can share a session. Keys name the vendor and the kind of
 * token; give each account its own store or prefix. A call fails with an `AuthenticationError`
 * where its store throws.
 */
export interface TokenStore {
  get(key: string): StoredToken | undefined | Promise<StoredToken | undefined>;
  set(key: string, token: StoredToken): void | Promise<void>;
}

/** A store in memory, which ends with the process. */
export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    get: (key) => tokens.get(key),
    set: (key, token) => void tokens.set(key, token),
  };
}
