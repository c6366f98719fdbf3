import {
  createVendorClient,
  defaultHeaders,
  requireText,
  sessionAuth,
  type VendorClient,
} from "@carespec/core";
import { commaSeparated, operations, servers } from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";
import type { HealthilyOptions } from "./options.ts";
import { createSessions } from "./sessions.ts";

/** Typed calls of the Healthily partner API; API key and tokens are supplied by the client. */
export type HealthilyClient = VendorClient<paths>;

/**
 * Creates a client of the Healthily partner API (`api/v1`).
 *
 * The first call logs in, shows the terms to `acceptTerms`, accepts them if it returns `true`, and
 * goes on with the upgraded token. Tokens last 31 minutes; there is no refresh, so an expired one
 * means a new login, and **a new login starts a new consultation** (inferred): fetch the report in
 * time. Concurrent calls share one login. Calls reject with an `AuthenticationError` where the
 * login or the terms are refused.
 *
 * One client is one consultation: create a client for each person.
 *
 * @example
 * const client = createHealthilyClient({ partnerId, secret, apiKey, acceptTerms: showTerms });
 * const { data } = await client.POST("/initial", {
 *   body: { gender: "male", age: 31, initial_query: "earache, jaw clicks" },
 * });
 *
 * @throws TypeError that names an option which is missing
 * @see https://developer.livehealthily.com/docs/authenticating
 */
export function createHealthilyClient(options: HealthilyOptions): HealthilyClient {
  const server = { ...options, baseUrl: options.baseUrl ?? servers[0], commaSeparated };
  const apiKey = defaultHeaders({ "x-api-key": requireText(options.apiKey, "apiKey") });
  if (typeof options.acceptTerms !== "function") {
    throw new TypeError("acceptTerms must be a function that shows the terms");
  }
  const sessions = createSessions(createVendorClient<paths>(server, apiKey), {
    partnerId: requireText(options.partnerId, "partnerId"),
    secret: requireText(options.secret, "secret"),
    acceptTerms: options.acceptTerms,
  });
  return createVendorClient<paths>(
    server,
    apiKey,
    sessionAuth({
      sessionFor(method, path) {
        const schemes = securityOf(method, path);
        if (schemes.includes("UpgradedToken")) return sessions.upgraded;
        return schemes.includes("LoginToken") ? sessions.login : undefined;
      },
      header: "Authorization",
      value: (token) => `Bearer ${token}`,
    }),
  );
}

function securityOf(method: string, path: string): readonly string[] {
  return operations[`${method} ${path}` as keyof typeof operations]?.security ?? [];
}
