import {
  type CreateTestClient,
  createTestClientFactory,
  type TestClient,
} from "@carespec/mock/testing";
import { createMyStrengthClient, type MyStrengthClient } from "./client.ts";
import { apiName } from "./gen/api.ts";
import type { ProvisionalMyStrengthOptions } from "./options.ts";

export { type Example, examples } from "./gen/examples.ts";

/** A client of the mock in this process, and the session that it belongs to. */
export type MyStrengthTestClient = TestClient<MyStrengthClient>;

/**
 * Creates a client of the provisional operations that talks to a mock in this process, in its own
 * session: no server, no port, nothing shared with other tests. Requires `@carespec/mock`.
 *
 * @param options - where the mock is, and other options of the client
 * @example
 * const { client, close } = await createTestClient();
 * const users = await client.listUsers();
 */
export const createTestClient: CreateTestClient<ProvisionalMyStrengthOptions, MyStrengthClient> =
  createTestClientFactory(
    apiName,
    (options: ProvisionalMyStrengthOptions) => createMyStrengthClient(options),
    { provisional: true },
  );
