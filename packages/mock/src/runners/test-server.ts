import { UserError } from "@carespec/command";
import type { SessionHandle } from "../control/session-handle.ts";
import type { VendorListing } from "../control/vendor-listing.ts";
import { createMock } from "../create-mock.ts";
import type { MockOptions } from "../mock-options.ts";
import { askControl } from "../remote/ask-control.ts";
import { openRemoteSession } from "../remote/remote-session.ts";
import { DEFAULT_SESSION } from "../steering/session-id.ts";

/** Which mock tests use that cannot be given a `fetch`. */
export interface TestServerOptions extends Omit<MockOptions, "strict"> {
  /**
   * A mock that runs already, for example `http://127.0.0.1:4010`; of the other options, only `controlToken`
   * goes with it. Default: a mock of its own.
   */
  url?: string | undefined;
  /** The port of the mock that is started. Default: a free one. */
  port?: number | undefined;
}

/** A mock that listens, and the sessions of one test at a time. */
export interface TestServer {
  /** Where it listens. Requests that name no session belong to the running test, if the mock is its own. */
  readonly url: string;
  /** Whether it was running already, so that requests must name the session. */
  readonly isShared: boolean;
  /** Begins a test in an empty session. */
  begin(id: string): Promise<ServedSession>;
  /** Stops the mock, unless it was running already. */
  close(): Promise<void>;
}

/** A test's session. */
export interface ServedSession {
  readonly handle: SessionHandle;
  /** The mock's address with the session in its path. */
  readonly url: string;
  /** The vendors, whose base URLs have the session in their paths. */
  readonly vendors: readonly VendorListing[];
  /**
   * Ends the test, and forgets its session.
   *
   * @throws UnexpectedRequests in a strict test, where the mock refused a request that nobody expected
   */
  end(strict: boolean): Promise<void>;
}

/** Starts a mock, or uses the running one that `url` names. */
export async function openTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { url, port = 0, ...own } = options;
  if (url !== undefined) return useRunning(url, options);
  const mock = await createMock(own);
  let current: string | undefined;
  const listening = await mock.listen(port, "127.0.0.1", {
    session: () => current ?? DEFAULT_SESSION,
  });
  return {
    url: listening.url,
    isShared: false,
    async begin(id) {
      const handle = mock.sessionOf(id);
      const address = `${listening.url}/__session/${id}`;
      await handle.reset();
      current = id;
      const end = (strict: boolean) => {
        current = undefined;
        return endSession(handle, strict);
      };
      return { handle, url: address, vendors: mock.listVendors(address), end };
    },
    async close() {
      await listening.close();
      await mock.close();
    },
  };
}

async function useRunning(given: string, options: TestServerOptions): Promise<TestServer> {
  const { url: _, controlToken: token, ...ineffective } = options;
  const [needless] = Object.entries(ineffective).find(([, value]) => value !== undefined) ?? [];
  if (needless !== undefined) {
    throw new UserError(`${needless} has no effect on the mock at ${given}: start it so`);
  }
  const url = given.replace(/\/+$/, "");
  await askControl({ url, session: DEFAULT_SESSION, token }, { route: "health" });
  return {
    url,
    isShared: true,
    async begin(id) {
      const address = `${url}/__session/${id}`;
      const handle = openRemoteSession({ url, session: id, token });
      await handle.reset();
      const at = { url: address, session: id, token };
      const { vendors } = await askControl<{ vendors: VendorListing[] }>(at, { route: "vendors" });
      return { handle, url: address, vendors, end: (strict) => endSession(handle, strict) };
    },
    close: async () => {},
  };
}

async function endSession(handle: SessionHandle, strict: boolean): Promise<void> {
  try {
    if (strict) await handle.expectNoneRefused();
  } finally {
    await handle.reset();
  }
}
