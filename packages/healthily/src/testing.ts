import { openTestVendor, type TestVendor, type TestVendorOptions } from "@carespec/mock/testing";
import { createHealthilyClient, type HealthilyClient } from "./client.ts";
import type { HealthilyOptions } from "./options.ts";

export { examples } from "./gen/examples.ts";

/** A client of the mock in this process, and the session that it belongs to. */
export interface HealthilyTestClient extends TestVendor {
  client: HealthilyClient;
}

/**
 * Creates a client that talks to a mock in this process, in a session of its own: no server, no
 * port, nothing shared with other tests. It accepts the mock's terms, unless `acceptTerms` is given.
 * Needs `@carespec/mock`.
 *
 * @param options - where the mock is, and whatever the client is to have otherwise
 * @example
 * const { client, close } = await createTestClient();
 * const state = await client.startConsultation({ body });
 */
export async function createTestClient({
  mock,
  check,
  data,
  state,
  ...options
}: Partial<HealthilyOptions> & TestVendorOptions = {}): Promise<HealthilyTestClient> {
  const vendor = await openTestVendor("healthily", { mock, check, data, state });
  const { partnerId = "", secret = "", apiKey = "" } = vendor.credentials;
  const { baseUrl, fetch } = vendor;
  const own = { baseUrl, fetch, partnerId, secret, apiKey, acceptTerms: () => true };
  return { ...vendor, client: createHealthilyClient({ ...own, ...options }) };
}
