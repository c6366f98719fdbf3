import { UserError } from "@carespec/command";
import type { SessionHandle } from "../control/session-handle.ts";
import type { VendorListing } from "../control/vendor-listing.ts";
import { createMock } from "../create-mock.ts";
import type { MockOptions } from "../mock-options.ts";
import { askControl } from "../remote/ask-control.ts";
import { openRemoteSession } from "../remote/remote-session.ts";
import { DEFAULT_SESSION } from "../steering/session-id.ts";
import { createStrictSession, type StrictSession } from "./strict-session.ts";

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
  /** The address of the running test's session; `undefined` between tests. */
  readonly running: string | undefined;
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
  const addressOf = (id: string) => `${listening.url}/__session/${id}`;
  return {
    url: listening.url,
    isShared: false,
    get running() {
      return current && addressOf(current);
    },
    async begin(id) {
      const session = createStrictSession(mock.sessionOf(id));
      const { handle } = session;
      const address = addressOf(id);
      await handle.reset();
      current = id;
      const end = (strict: boolean) => {
        current = undefined;
        return endSession(session, strict);
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
  const needless = Object.entries(ineffective).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  if (needless.length > 0) throw new UserError(notTogether(given, needless));
  const url = given.replace(/\/+$/, "");
  await askControl({ url, session: DEFAULT_SESSION, token }, { route: "health" });
  let current: string | undefined;
  return {
    url,
    isShared: true,
    get running() {
      return current;
    },
    async begin(id) {
      const address = `${url}/__session/${id}`;
      const session = createStrictSession(openRemoteSession({ url, session: id, token }));
      const { handle } = session;
      await handle.reset();
      const at = { url: address, session: id, token };
      const { vendors } = await askControl<{ vendors: VendorListing[] }>(at, { route: "vendors" });
      current = address;
      const end = (strict: boolean) => {
        current = undefined;
        return endSession(session, strict);
      };
      return { handle, url: address, vendors, end };
    },
    close: async () => {},
  };
}

function notTogether(url: string, needless: readonly string[]): string {
  const names = needless.join(", ");
  return `url and ${names} are not for one mock: the one at ${url} runs already, without ${names}; leave out url, and the tests start a mock of their own, or leave out ${names} and start that mock with what they say`;
}

async function endSession(
  { handle, expectNoneUntold }: StrictSession<SessionHandle>,
  strict: boolean,
): Promise<void> {
  try {
    if (strict) await expectNoneUntold();
  } finally {
    await handle.reset();
  }
}
