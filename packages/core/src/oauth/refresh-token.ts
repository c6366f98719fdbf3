import { bearerAuth } from "../auth/bearer.ts";
import { createSession } from "../auth/create-session.ts";
import type { Login } from "../auth/login.ts";
import { secretReader } from "../secret.ts";
import type { AuthStrategy } from "../transport/strategy.ts";
import type { RefreshTokenOptions } from "./token-endpoint.ts";
import { tokenRequest } from "./token-request.ts";

/**
 * OAuth 2.0 with a refresh token (RFC 6749, 6). Where the vendor gives another refresh token with an
 * access token, that one is used next; share it between processes with `place`, since the first one
 * is then spent.
 *
 * @throws TypeError that names the missing or invalid option
 */
export function refreshTokenAuth(options: RefreshTokenOptions): AuthStrategy {
  const request = tokenRequest(options);
  const { place, loginTimeoutMs, names } = options;
  const read = secretReader(options.refreshToken, names?.refreshToken ?? "refreshToken");
  const renew = async (login: Login, refreshToken: string) => {
    const opened = await request(login, {
      grant_type: "refresh_token",
      refresh_token: refreshToken,
    });
    return { ...opened, refreshToken: opened.refreshToken ?? refreshToken };
  };
  const session = createSession({
    place,
    loginTimeoutMs,
    ways: [
      async (login, last) => (last?.refreshToken ? renew(login, last.refreshToken) : undefined),
      async (login, last) => {
        const own = await read();
        return last?.refreshToken === own ? undefined : renew(login, own);
      },
    ],
  });
  return bearerAuth(session);
}
