import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { SessionHandle } from "./control/session-handle.ts";
import type { VendorListing } from "./control/vendor-listing.ts";
import { createMock, type Mock } from "./create-mock.ts";
import type { AllowedRefusal } from "./expect/allowed.ts";
import type { Listening } from "./http/node-server.ts";
import type { MockOptions } from "./mock-options.ts";

/**
 * A mock for the tests of a file. Each test has its own session, which is forgotten afterwards.
 * Outside of a running test, the members throw.
 */
export interface TestMock {
  /** The running test's session: its data, clock, faults and journal. */
  readonly session: SessionHandle;
  /** Answers requests in the running test's session, without a port. */
  readonly fetch: Mock["fetch"];
  /** A vendor's base URL and demo credentials; an unknown vendor throws. */
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

/** What the mock serves, and how tests reach it. */
export interface TestMockOptions extends Omit<MockOptions, "strict"> {
  /**
   * Fails each test in which the mock refused a request that the test did not expect: to an unknown path, or
   * one that breaks the document or a rule; and, with `check`, each answer that breaks the document. A fault or
   * a `Prefer` is expected; other refusals are by `expectRequest({ …, refused: true })` or `allow`. Default
   * true. (For strict documents, give `spec: { strict: true }`.)
   */
  strict?: boolean | undefined;
  /** Listens on a free port, for code that cannot be given a `fetch`. Default false. */
  listen?: boolean;
}

/**
 * Starts a mock before the tests of the file, or of the `describe` that calls it, and stops it after
 * them. If the mock listens on a port, base URLs carry the test's session as a path prefix, since
 * the code under test may not set headers. Concurrent tests fail, because the mock cannot tell which
 * of them sends a request: give each its own `mock.sessionOf(id)` of `createMock` instead.
 *
 * @example
 * const mock = useMock({ vendors: ["library"] });
 * it("lists books", async () => {
 *   const { baseUrl, credentials } = mock.vendor("library");
 *   const client = createLibraryClient({ ...credentials, baseUrl, fetch: mock.fetch });
 * });
 */
export function useMock({
  listen = false,
  strict = true,
  ...options
}: TestMockOptions = {}): TestMock {
  let mock: Mock | undefined;
  let server: Listening | undefined;
  let session: ReturnType<Mock["sessionOf"]> | undefined;

  beforeAll(async () => {
    mock = await createMock(options);
    if (listen) server = await mock.listen(0);
  });
  beforeEach(() => {
    if (session) throw new Error(CONCURRENT);
    session = mock?.sessionOf(`test-${crypto.randomUUID()}`);
  });
  afterEach(async () => {
    const ended = session;
    session = undefined;
    try {
      if (strict) await ended?.expectNoneRefused();
    } finally {
      await ended?.reset();
    }
  });
  afterAll(async () => {
    await server?.close();
    await mock?.close();
  });

  const current = () => {
    if (session) return session;
    throw new Error("the mock has a session only while a test runs: use it in tests or beforeEach");
  };
  return {
    get session() {
      return current();
    },
    get fetch() {
      return current().fetch;
    },
    expectRequest: (expectation) => current().expectRequest(expectation),
    script: (...given) => current().script(...given),
    allow: (refusal) => current().allow(refusal),
    vendor(name) {
      const running = current().session;
      const origin = server ? `${server.url}/__session/${running}` : "http://localhost";
      const listing = mock?.listVendors(origin).find((vendor) => vendor.name === name);
      if (listing) return listing;
      throw new Error(`the mock does not serve the vendor "${name}"`);
    },
  };
}

const CONCURRENT =
  "another test of this file is using the mock: with concurrent tests, use createMock and sessionOf";
