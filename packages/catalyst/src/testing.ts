import { openTestVendor, type TestVendor, type TestVendorOptions } from "@carespec/mock/testing";
import { type CatalystClient, type CatalystOptions, createCatalystClient } from "./client.ts";

export { examples } from "./gen/examples.ts";

/** A client of the mock in this process, and the session that it belongs to. */
export interface CatalystTestClient extends TestVendor {
  client: CatalystClient;
}

/**
 * Creates a client that talks to a mock in this process, in a session of its own: no server, no
 * port, nothing shared with other tests. Needs `@carespec/mock`.
 *
 * @param options - where the mock is, and whatever the client is to have otherwise
 * @example
 * const { client, prefer, close } = await createTestClient();
 * await prefer(examples.createUser.externalIdTaken);
 * await expect(client.createUser({ body })).rejects.toThrow(ValidationError);
 */
export async function createTestClient({
  mock,
  check,
  data,
  state,
  ...options
}: Partial<CatalystOptions> & TestVendorOptions = {}): Promise<CatalystTestClient> {
  const vendor = await openTestVendor("catalyst", { mock, check, data, state });
  const { organizationId = "", token = "" } = vendor.credentials;
  const { baseUrl, fetch } = vendor;
  const own = { baseUrl, fetch, organizationId, token, userAgent: "carespec-tests" };
  return { ...vendor, client: createCatalystClient({ ...own, ...options }) };
}
