import {
  type CreateTestClient,
  createTestClientFactory,
  type TestClient,
} from "@carespec/mock/testing";
import { createHealthilyClient, type HealthilyClient } from "./client.ts";
import { apiName } from "./gen/api.ts";
import type { HealthilyOptions } from "./options.ts";

export { type Example, examples } from "./gen/examples.ts";

/** A client of the mock in this process, and the session that it belongs to. */
export type HealthilyTestClient = TestClient<HealthilyClient>;

/**
 * Creates a client that talks to a mock in this process, in its own session: no server, no port,
 * nothing shared with other tests. It accepts the mock's terms, unless `acceptTerms` is given.
 * Requires `@carespec/mock`.
 *
 * @param options - where the mock is, and other options of the client
 * @example
 * const { client, close } = await createTestClient();
 * const state = await client.startConsultation({ body });
 */
export const createTestClient: CreateTestClient<HealthilyOptions, HealthilyClient> =
  createTestClientFactory(apiName, createHealthilyClient, { acceptTerms: () => true });
