import { bearerAuth } from "../auth/bearer.ts";
import { createSession } from "../auth/create-session.ts";
import type { AuthStrategy } from "../transport/strategy.ts";
import type { ClientCredentialsOptions } from "./token-endpoint.ts";
import { tokenRequest } from "./token-request.ts";

/**
 * OAuth 2.0 with the client's own credentials (RFC 6749, 4.4). The token is fetched when a call first
 * needs it, by the client's `fetch`, and again when it has expired or was refused.
 *
 * @example
 * clientCredentialsAuth({ tokenUrl: "https://auth.example/token", clientId, clientSecret });
 * @throws TypeError that names the missing or invalid option
 */
export function clientCredentialsAuth(options: ClientCredentialsOptions): AuthStrategy {
  const request = tokenRequest({ ...options, clientSecret: options.clientSecret ?? "" });
  const { place, loginTimeoutMs } = options;
  const session = createSession({
    place,
    loginTimeoutMs,
    ways: [
      async (login) => {
        const { token, expiresInMs } = await request(login, { grant_type: "client_credentials" });
        return { token, expiresInMs };
      },
    ],
  });
  return bearerAuth(session);
}
