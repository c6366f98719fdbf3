import { UserError } from "@carespec/command";
import type { SessionHandle } from "./control/session-handle.ts";
import { createMock, type Mock } from "./create-mock.ts";
import type { MockOptions } from "./mock-options.ts";
import type { Preference } from "./steering/steering.ts";

/** A named example of a document, as the vendors' packages list them. */
export interface ExampleName {
  operation: string;
  status: number;
  example: string;
}

/** A vendor in its own session. */
export interface TestVendor {
  baseUrl: string;
  /** Demo credentials by the client's option names. */
  credentials: Record<string, string>;
  /** Answers requests in the session, without a port. */
  fetch: Mock["fetch"];
  /** The session: its data, clock, faults and journal. */
  session: SessionHandle;
  /**
   * Makes an operation answer with one of the document's examples from now on; other operations do
   * not change. Without an example, all operations answer from the session's data again.
   */
  prefer(example?: ExampleName): Promise<void>;
  /** Forgets the session, and closes the mock unless it is shared. */
  close(): Promise<void>;
}

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
  const listing = mock.listVendors("http://localhost").find(({ name }) => name === vendor);
  if (!listing) throw new UserError(`the given mock does not serve "${vendor}"`);
  const { fetch, ...session } = mock.sessionOf(`test-${crypto.randomUUID()}`);
  const { baseUrl, credentials } = listing;
  let preferences: Preference[] = [];

  return {
    baseUrl,
    credentials,
    fetch,
    session,
    async prefer(wanted) {
      if (wanted) {
        const { operation, status, example } = wanted;
        const others = preferences.filter((preference) => preference.operation !== operation);
        const prefer = `code=${status}, example=${example}`;
        preferences = [...others, { vendor, operation, prefer }];
      } else preferences = [];
      await session.setPreferences(preferences);
    },
    async close() {
      await session.reset();
      if (!shared) await mock.close();
    },
  };
}

/** A client of the mock in this process, and the session that it belongs to. */
export interface TestClient<Client> extends TestVendor {
  client: Client;
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
