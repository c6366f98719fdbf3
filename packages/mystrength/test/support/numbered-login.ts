import { vi } from "vitest";
import type { LoginRequest, SessionTokens } from "../../src/index.ts";

/** A login that gives numbered tokens, as the partner's own documentation might have it. */
export function numberedLogin(expiresInMs?: number) {
  let logins = 0;
  return vi.fn(async (_: LoginRequest): Promise<SessionTokens> => {
    logins += 1;
    const sessionToken = `mine-${logins}`;
    return expiresInMs === undefined ? { sessionToken } : { sessionToken, expiresInMs };
  });
}
