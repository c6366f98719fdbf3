import { AuthenticationError } from "./errors.ts";

/** A token and how long it may be used. */
export interface SessionToken {
  token: string;
  /** Lifetime in milliseconds from now; left out where the vendor states none. */
  expiresInMs?: number | undefined;
}

/** A token that is fetched when it is first needed and fetched anew when it has run out. */
export interface Session {
  /** The current token. Calls that meet a missing or expired one share a single login. */
  token(): Promise<string>;
  /** Drops `token` if it still is the current one, so that the next call logs in. */
  invalidate(token: string): void;
}

/** A token this close to its end is renewed, so that it does not run out on the way. */
const RENEW_BEFORE_MS = 10_000;

/** Of a short lifetime only this part is given away, or each call would log in. */
const RENEW_BEFORE_SHARE = 0.2;

/** @param open - logs in; a rejection reaches every waiting call, and the next call tries again */
export function createSession(open: () => Promise<SessionToken>): Session {
  let current: { token: string; usableUntil: number } | undefined;
  let opening: Promise<string> | undefined;

  async function renew(): Promise<string> {
    const { token, expiresInMs = Number.POSITIVE_INFINITY } = await open().catch(withoutSecrets);
    const margin = Math.min(RENEW_BEFORE_MS, expiresInMs * RENEW_BEFORE_SHARE);
    current = { token, usableUntil: Date.now() + expiresInMs - margin };
    return token;
  }

  return {
    async token() {
      if (current && Date.now() < current.usableUntil) return current.token;
      opening ??= renew().finally(() => {
        opening = undefined;
      });
      return opening;
    },
    invalidate(token) {
      if (current?.token === token) current = undefined;
    },
  };
}

/** What a JSON parser says of a broken login answer can quote the token in it. */
function withoutSecrets(error: unknown): never {
  if (!(error instanceof SyntaxError)) throw error;
  throw new AuthenticationError("The login's answer is not JSON");
}
