import {
  apiKeyAuth,
  bearerAuth,
  type Connection,
  type ConnectionOptionsOf,
  createConnection,
  placeOf,
  secretReader,
} from "@carespec/core/vendor";
import { consultationAuth } from "./consultation-auth.ts";
import { api } from "./gen/api.ts";
import type { HealthilyOptions } from "./options.ts";
import { createSessions } from "./sessions.ts";

/** What calls of one consultation go through. */
export type HealthilyConnection = Connection<"healthily">;

/**
 * Creates a connection, through which the functions of `@carespec/healthily/operations` call. It
 * takes the options of the client, with `observer: observe(hooks)` for its `hooks` and
 * `session: storedSession({ store, key })` for its `session`. The client is a connection too. One
 * connection is one consultation.
 *
 * @throws TypeError that names a missing, unknown or invalid option
 */
export function createHealthilyConnection(
  options: ConnectionOptionsOf<HealthilyOptions>,
): HealthilyConnection {
  const {
    partnerId,
    secret,
    apiKey,
    acceptTerms,
    session,
    loginTimeoutMs,
    onExpired = "fail",
    ...rest
  }: typeof options = Object(options);
  if (typeof acceptTerms !== "function") {
    throw new TypeError("acceptTerms must be a function");
  }
  if (onExpired !== "fail" && onExpired !== "restart") {
    throw new TypeError('onExpired must be "fail" or "restart"');
  }
  const sessions = createSessions({
    connection: () => connection,
    partnerId: secretReader(partnerId, "partnerId"),
    secret: secretReader(secret, "secret"),
    acceptTerms,
    loginTimeoutMs,
    place: placeOf(session, "healthily/upgraded"),
  });
  const connection: HealthilyConnection = createConnection(api, {
    ...rest,
    auth: {
      ApiKeyAuth: apiKeyAuth("x-api-key", apiKey, "apiKey"),
      LoginToken: bearerAuth(sessions.login),
      UpgradedToken:
        onExpired === "fail" ? consultationAuth(sessions) : bearerAuth(sessions.upgraded),
    },
  });
  return connection;
}
