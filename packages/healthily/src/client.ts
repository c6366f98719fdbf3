import { type Client, createClient, stored } from "@carespec/core/vendor";
import { createHealthilyConnection } from "./connection.ts";
import type { Methods } from "./gen/client.ts";
import * as operations from "./gen/operations.ts";
import type { paths } from "./gen/schema.ts";
import type { HealthilyOptions } from "./options.ts";

/** Calls of the Healthily partner API; API key and tokens are supplied by the client. */
export type HealthilyClient = Client<paths, Methods, "healthily">;

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
  const connection = createHealthilyConnection(stored(options));
  return createClient<paths, Methods, "healthily">(connection, operations);
}
