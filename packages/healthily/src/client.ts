import {
  apiKeyAuth,
  bearerAuth,
  createVendorClient,
  openPlace,
  requireDuration,
  secretReader,
  type VendorClient,
} from "@carespec/core/vendor";
import { consultationAuth } from "./consultation-auth.ts";
import type { Methods } from "./gen/client.ts";
import { api, servers } from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";
import type { HealthilyOptions } from "./options.ts";
import { createSessions } from "./sessions.ts";

/** Calls of the Healthily partner API; API key and tokens are supplied by the client. */
export type HealthilyClient = VendorClient<paths, Methods>;

/**
 * Creates a client of the Healthily partner API (`api/v1`).
 *
 * The first call logs in, shows the terms to `acceptTerms`, accepts them if it returns `true`, and
 * continues with the upgraded token. Concurrent calls share one login. Calls reject with an
 * `AuthenticationError` where the login or the terms are refused.
 *
 * One client is one consultation: create a client for each person. Tokens last 31 minutes and cannot
 * be refreshed, and **a new login starts a new consultation** (inferred). So a call after the end of
 * a consultation that is under way rejects with a `ConsultationLostError`, and only
 * `startConsultation` logs in again. Fetch the report in time.
 *
 * @example
 * const client = createHealthilyClient({ partnerId, secret, apiKey, acceptTerms: showTerms });
 * const state = await client.startConsultation({
 *   body: { gender: "male", age: 31, initial_query: "earache, jaw clicks" },
 * });
 *
 * @throws TypeError that names a missing, unknown or invalid option
 * @see https://developer.livehealthily.com/docs/authenticating
 */
export function createHealthilyClient(options: HealthilyOptions): HealthilyClient {
  const { partnerId, secret, apiKey, acceptTerms, session, ...others } = options;
  const { loginTimeoutMs = 30_000, onExpired = "fail", baseUrl, ...rest } = others;
  const key = apiKeyAuth("x-api-key", apiKey, "apiKey");
  const setup = {
    client: () => client,
    partnerId: secretReader(partnerId, "partnerId"),
    secret: secretReader(secret, "secret"),
    acceptTerms,
    loginTimeoutMs: requireDuration(loginTimeoutMs, "loginTimeoutMs"),
    place: openPlace("healthily/upgraded", options),
  };
  if (typeof acceptTerms !== "function") {
    throw new TypeError("acceptTerms must be a function");
  }
  if (onExpired !== "fail" && onExpired !== "restart") {
    throw new TypeError('onExpired must be "fail" or "restart"');
  }
  const sessions = createSessions(setup);
  const client: HealthilyClient = createVendorClient<paths, Methods>(api, {
    ...rest,
    baseUrl: baseUrl ?? servers[0],
    auth: {
      ApiKeyAuth: key,
      LoginToken: bearerAuth(sessions.login),
      UpgradedToken:
        onExpired === "fail" ? consultationAuth(sessions) : bearerAuth(sessions.upgraded),
    },
  });
  return client;
}
