import type { Call, Collection, Transaction } from "@carespec/mock-kit";

/** How long a session token is good for. The vendor states no lifetime; inferred. */
const SESSION_MS = 30 * 60 * 1_000;
/** How long a refresh token is good for. The vendor states no lifetime; inferred. */
const REFRESH_MS = 24 * 60 * 60 * 1_000;

/** A token that was given. */
export interface Token {
  /** From this moment on it is good for nothing. */
  expiresAtMs: number;
}

/** The session tokens that were given, the expired ones among them. */
export function sessionTokens(state: Transaction): Collection<Token> {
  return state.collection("sessions");
}

/** The refresh tokens that nobody has used yet. */
export function refreshTokens(state: Transaction): Collection<Token> {
  return state.collection("refreshTokens");
}

/** Gives a new pair of tokens, as the document's `Session`. */
export function openSession({ state, now, newId }: Pick<Call, "state" | "now" | "newId">) {
  const session_token = createToken("session", newId(), now, now + SESSION_MS);
  const refresh_token = createToken("refresh", newId(), now, now + REFRESH_MS);
  sessionTokens(state).set(session_token, { expiresAtMs: now + SESSION_MS });
  refreshTokens(state).set(refresh_token, { expiresAtMs: now + REFRESH_MS });
  return { session_token, refresh_token };
}

/** Shaped like the JWTs that the vendor prints, but unsigned, and it says where it comes from. */
function createToken(
  use: "session" | "refresh",
  jti: string,
  issuedAtMs: number,
  expiresAtMs: number,
): string {
  const claims = {
    iss: "carespec-mock",
    use,
    jti,
    iat: Math.floor(issuedAtMs / 1_000),
    exp: Math.floor(expiresAtMs / 1_000),
  };
  const header = JSON.stringify({ alg: "none", typ: "JWT" });
  return [header, JSON.stringify(claims), "not a signature"]
    .map((part) => Buffer.from(part).toString("base64url"))
    .join(".");
}
