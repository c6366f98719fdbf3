import { test as base } from "@playwright/test";
import type { SessionHandle } from "./control/session-handle.ts";
import type { VendorListing } from "./control/vendor-listing.ts";
import type { AllowedRefusal } from "./expect/allowed.ts";
import { MOCK_HEADERS } from "./mock-headers.ts";
import { carrySession, routeInSession } from "./runners/carry-session.ts";
import { withSession } from "./runners/shared-mock.ts";
import {
  openTestServer,
  type ServedSession,
  type TestServer,
  type TestServerOptions,
} from "./runners/test-server.ts";
import { vendorOf } from "./runners/vendor-of.ts";

export { expect } from "@playwright/test";

/** Loading a mock of large documents takes longer than a test may. */
const START_TIMEOUT_MS = 120_000;

/** The running test's session of a mock. */
export interface PlaywrightMock {
  /** The mock's address with the session in its path, for whatever the test starts or configures. */
  readonly url: string;
  /** Names the session to servers that pass it on to the mock: `page.setExtraHTTPHeaders(mock.headers)`. */
  readonly headers: Record<string, string>;
  /** Data, clock, faults and journal. */
  readonly session: SessionHandle;
  /** A vendor's base URL, with the session in its path, and demo credentials; an unknown vendor throws. */
  vendor(name: string): VendorListing;
  /**
   * Fails the test unless the mock got such a request, or as many as `times` says; resolves with those that
   * fit. The failure says where the nearest one differs.
   */
  readonly expectRequest: SessionHandle["expectRequest"];
  /** Answers requests to an operation in turn, and then as without the script. */
  readonly script: SessionHandle["script"];
  /** Expects refusals in the running test, before or after they come. See `strict`. */
  allow(refusal: AllowedRefusal): Promise<void>;
}

/** The mock of a worker, and how strict its tests are. */
export interface PlaywrightMockOptions extends TestServerOptions {
  /**
   * Fails each test in which the mock refused a request that the test did not expect, as `useMock` does for
   * Vitest. Default true. (For strict documents, give `spec: { strict: true }`.)
   */
  strict?: boolean | undefined;
  /**
   * How sessions are named: `test` for one of each test's own, or `worker` for `worker-0`, `worker-1` and so
   * on, emptied for each test, for applications that are started before them. Default `test`.
   */
  session?: "test" | "worker" | undefined;
}

/** Fixtures of each test. */
export interface PlaywrightMockFixtures {
  /** The session of the test, which every test has, whether it names the fixture or not. */
  mock: PlaywrightMock;
}

/** Fixtures and options of each worker. */
export interface PlaywrightMockWorker {
  /** What is mocked: `use: { mockOptions: { vendors: ["library"] } }`. Default: all vendors. */
  mockOptions: PlaywrightMockOptions;
  /**
   * The worker's mock. Give its `url` to an application that each worker starts: requests that name no
   * session belong to the running test.
   */
  mockServer: Pick<TestServer, "url">;
}

/**
 * Playwright's `test` with a mock. Each worker starts one, or uses the running one that `mockOptions.url` names,
 * and each test has its own session, which is forgotten afterwards. What the mock did in a failed test is
 * attached to its result as a HAR file.
 *
 * @example
 * import { expect, test } from "@carespec/mock/playwright";
 * test("says that the vendor is down", async ({ page, mock }) => {
 *   await mock.session.addFault({ fault: "status", status: 503 });
 *   await page.goto("/readers");
 *   await expect(page.getByRole("alert")).toBeVisible();
 *   await mock.expectRequest({ operation: "listReaders" });
 * });
 */
export const test = base.extend<PlaywrightMockFixtures, PlaywrightMockWorker>({
  mockOptions: [{}, { option: true, scope: "worker" }],

  mockServer: [
    async ({ mockOptions }, use) => {
      const { strict: _, session: __, ...options } = mockOptions;
      const server = await openTestServer(options);
      await use(server);
      await server.close();
    },
    { scope: "worker", timeout: START_TIMEOUT_MS },
  ],

  mock: [
    async ({ mockServer, mockOptions }, use, testInfo) => {
      const { strict = true, session = "test" } = mockOptions;
      const id =
        session === "worker" ? `worker-${testInfo.parallelIndex}` : `test-${crypto.randomUUID()}`;
      const served = await (mockServer as TestServer).begin(id);
      await use(mockOf(served));
      const { handle } = served;
      const isRefused = strict && (await handle.unexpected()).length > 0;
      if (isRefused || testInfo.status !== testInfo.expectedStatus) {
        const body = JSON.stringify(await handle.har(), undefined, 2);
        await testInfo.attach("mock.har", { body, contentType: "application/json" });
      }
      await served.end(strict);
    },
    { auto: true },
  ],

  browser: [
    async ({ browser, mockServer }, use) => {
      const server = mockServer as TestServer;
      const restore = server.isShared ? carrySession(browser, server) : () => {};
      await use(browser);
      restore();
    },
    { scope: "worker", timeout: 0 },
  ],

  // Playwright's UI mode takes a context again without making it.
  context: async ({ context, mockServer }, use) => {
    const server = mockServer as TestServer;
    if (server.isShared) await routeInSession(context, server);
    await use(context);
  },

  request: async ({ request, mock, mockServer }, use) => {
    const { isShared } = mockServer as TestServer;
    await use(isShared ? withSession(request, mock.headers) : request);
  },
});

function mockOf({ handle, url, vendors }: ServedSession): PlaywrightMock {
  return {
    url,
    headers: { [MOCK_HEADERS.session]: handle.session },
    session: handle,
    vendor: (name) => vendorOf(vendors, name),
    expectRequest: (...given) => handle.expectRequest(...given),
    script: (...given) => handle.script(...given),
    allow: (refusal) => handle.allow(refusal),
  };
}
