import { openTestVendor, type TestVendor, type TestVendorOptions } from "@carespec/mock/testing";
import { createMyStrengthClient, type MyStrengthClient } from "./client.ts";
import type { ProvisionalMyStrengthOptions } from "./options.ts";

export { examples } from "./gen/examples.ts";

/** A client of the mock in this process, and the session that it belongs to. */
export interface MyStrengthTestClient extends TestVendor {
  client: MyStrengthClient;
}

/**
 * Creates a client of the provisional operations that talks to a mock in this process, in a session
 * of its own: no server, no port, nothing shared with other tests. Needs `@carespec/mock`.
 *
 * @param options - where the mock is, and whatever the client is to have otherwise
 * @example
 * const { client, close } = await createTestClient();
 * const users = await client.listUsers();
 */
export async function createTestClient({
  mock,
  check,
  data,
  state,
  ...options
}: Partial<ProvisionalMyStrengthOptions> & TestVendorOptions = {}): Promise<MyStrengthTestClient> {
  const vendor = await openTestVendor("mystrength", { mock, check, data, state });
  const { email = "", password = "", totpSecret = "" } = vendor.credentials;
  const { baseUrl, fetch } = vendor;
  const own = { provisional: true, baseUrl, fetch, email, password, totpSecret } as const;
  return { ...vendor, client: createMyStrengthClient({ ...own, ...options }) };
}
