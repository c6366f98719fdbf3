import {
  type CreateTestClient,
  createTestClientFactory,
  type TestClient,
} from "@carespec/mock/testing";
import { type CatalystClient, createCatalystClient } from "./client.ts";
import type { CatalystOptions } from "./connection.ts";
import { apiName } from "./gen/api.ts";

export { type Example, examples } from "./gen/examples.ts";

/** A client of the mock in this process, and the session that it belongs to. */
export type CatalystTestClient = TestClient<CatalystClient>;

/**
 * Creates a client that talks to a mock in this process, in its own session: no server, no port,
 * nothing shared with other tests. Requires `@carespec/mock`.
 *
 * @param options - where the mock is, and other options of the client
 * @example
 * const { client, prefer, close } = await createTestClient();
 * await prefer(examples.createUser.externalIdTaken);
 * await expect(client.createUser({ body })).rejects.toThrow(ValidationError);
 */
export const createTestClient: CreateTestClient<CatalystOptions, CatalystClient> =
  createTestClientFactory(apiName, createCatalystClient, { userAgent: "carespec-tests" });
