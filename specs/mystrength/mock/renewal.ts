import type { Handler } from "@carespec/mock-kit";
import { openSession, refreshTokens } from "./session-tokens.ts";

/**
 * Exchanges a refresh token for new tokens. It is good for one renewal, and the old session token
 * stays good until it expires; both are inferred.
 */
export const renewSession: Handler = async ({ body, state, now, newId }) => {
  const { refresh_token } = body as { refresh_token: string };
  const known = refreshTokens(state);
  const token = await known.get(refresh_token);
  if (!token || now >= token.expiresAtMs) {
    const reason = token
      ? `refresh_token expired at ${new Date(token.expiresAtMs).toISOString()}: log in`
      : "refresh_token was used before, or was not issued by this mock session: log in";
    return { status: 401, example: "refreshTokenInvalid", rule: "refreshToken", reason };
  }
  known.delete(refresh_token);
  return { body: openSession({ state, now, newId }) };
};
