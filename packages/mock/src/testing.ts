import { createMock, type Mock } from "./create-mock.ts";
import type { MockOptions } from "./mock-options.ts";
import { openTestSession, type TestClient, type TestVendor } from "./test-vendor.ts";

export { createSpecTestClient } from "./spec-test-client.ts";
export type { ExampleName, TestClient, TestVendor } from "./test-vendor.ts";

/** Where the vendor is served. */
export interface TestVendorOptions extends Pick<MockOptions, "check" | "data" | "state"> {
  /** A mock to share. By default a new one is made, which takes longer than a session in a shared one. */
  mock?: Mock | undefined;
}

/** Opens a session with a vendor, for the test of a client. An unknown vendor throws a `UserError`. */
export async function openTestVendor(
  vendor: string,
  { mock: shared, ...options }: TestVendorOptions = {},
): Promise<TestVendor> {
  const mock = shared ?? (await createMock({ vendors: [vendor], ...options }));
  return openTestSession(mock, vendor, shared === undefined);
}

/** Makes a client that talks to a mock in this process, with any other options of the client. */
export type CreateTestClient<Options, Client> = (
  options?: Partial<Options> & TestVendorOptions,
) => Promise<TestClient<Client>>;

/**
 * Makes the `createTestClient` of a vendor's package. Its clients have the demo credentials, whose
 * names are those of the client's options.
 *
 * @param vendor - as the mock calls it
 * @param createClient - the package's own factory
 * @param defaults - options that a client requires besides credentials
 */
export function createTestClientFactory<Options extends object, Client>(
  vendor: string,
  createClient: (options: Options) => Client,
  defaults: Partial<Options> = {},
): CreateTestClient<Options, Client> {
  return async ({ mock, check, data, state, ...options } = {}) => {
    const opened = await openTestVendor(vendor, { mock, check, data, state });
    const { baseUrl, fetch, credentials } = opened;
    const all = { baseUrl, fetch, ...credentials, ...defaults, ...options };
    return { ...opened, client: createClient(all as unknown as Options) };
  };
}
