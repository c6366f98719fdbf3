import type { Call } from "@carespec/mock-kit";
import { credentials } from "./credentials.ts";

/** What the printed tokens say. */
export interface Claims {
  /** The partner's name. */
  sub: string;
  /** The partner id. */
  pid: string;
  language: string;
  version: string;
  /** The session, of which the consultation is a part. */
  sid: string;
  iss: string;
  jti: string;
  /** In seconds since 1970. */
  iat: number;
  exp: number;
  /** In upgraded tokens only. */
  legal_documents_status?: "APPROVED";
  legal_documents_version?: string;
}

/** Lifetime of both grades, in the printed samples. */
const LIFETIME_SECONDS = 1_860;
const COLLECTION = "tokens";

/**
 * Mints a token of a session and keeps it: a login token, or for an accepted version of the terms
 * an upgraded one. The result is the document's `AccessToken`.
 */
export function mintToken(
  { state, now, newId }: Call,
  sid: string,
  acceptedVersion?: string,
): object {
  const iat = Math.floor(now / 1_000);
  const claims: Claims = {
    sub: "MyHealth",
    pid: credentials.partnerId,
    language: "en-US",
    version: "V5",
    sid,
    iss: "ymd-internal-service",
    jti: newId(),
    iat,
    exp: iat + LIFETIME_SECONDS,
    ...(acceptedVersion !== undefined && {
      legal_documents_status: "APPROVED",
      legal_documents_version: acceptedVersion,
    }),
  };
  const header = { kid: "00000000-0000-4000-8000-000000000000", alg: "RS256" };
  const token = `${encode(header)}.${encode(claims)}.this-is-no-signature`;
  state.collection<{ token: string }>(COLLECTION).set(claims.jti, { token });
  return { access_token: token, token_type: "bearer", expires_in: LIFETIME_SECONDS };
}

/** The claims of the call's bearer token, if this session of the mock has minted it. */
export async function tokenOf({ headers, state }: Call): Promise<Claims | undefined> {
  const sent = bearerOf(headers.authorization);
  const claims = sent === undefined ? undefined : decode(sent.split(".")[1] ?? "");
  if (typeof claims?.jti !== "string") return undefined;
  const kept = await state.collection<{ token: string }>(COLLECTION).get(claims.jti);
  return kept?.token === sent ? (claims as Claims) : undefined;
}

/** The token of an `Authorization` header. */
export function bearerOf(authorization: string | undefined): string | undefined {
  return /^bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
}

/** The session that a call belongs to; the guard has seen to it that there is one. */
export async function sessionOf(call: Call): Promise<string> {
  return (await tokenOf(call))?.sid ?? "";
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function decode(part: string): Partial<Claims> | undefined {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8")) ?? undefined;
  } catch {
    return undefined;
  }
}
