/** A token this close to its end is renewed, so that it does not expire on the way. */
const RENEW_BEFORE_MS = 10_000;

/** A short lifetime loses only this share; otherwise each call would log in. */
const RENEW_BEFORE_SHARE = 0.2;

/** When a token is renewed, in milliseconds since 1970; `undefined` without a usable lifetime. */
export function endOf(expiresInMs: number | undefined): number | undefined {
  if (expiresInMs === undefined || !Number.isFinite(expiresInMs)) return undefined;
  return Date.now() + expiresInMs - Math.min(RENEW_BEFORE_MS, expiresInMs * RENEW_BEFORE_SHARE);
}
