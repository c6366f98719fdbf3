import type { SessionHandle } from "../control/session-handle.ts";
import type { VendorListing } from "../control/vendor-listing.ts";
import { createMock, type Mock } from "../create-mock.ts";
import type { AllowedRefusal } from "../expect/allowed.ts";
import type { Listening } from "../http/node-server.ts";
import type { MockOptions } from "../mock-options.ts";
import { createStrictSession, type StrictSession } from "./strict-session.ts";
import { vendorOf } from "./vendor-of.ts";

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

/** A running test, as far as its runner tells it. */
export interface RunningTest {
  /** What is equal before and after a test, and different in tests that run at the same time. */
  identity?: unknown;
  /** Whether it has failed already. */
  hasFailed?: boolean;
}

/** Where a test runner lets things be done before and after tests. */
export interface TestHooks {
  beforeAll(run: () => Promise<void>): void;
  beforeEach(run: (test?: RunningTest) => void): void;
  afterEach(run: (test?: RunningTest) => Promise<void>): void;
  afterAll(run: () => Promise<void>): void;
  /** What else to say to a test that has no session. */
  outside?: string;
}

/** The mock for the tests of a file, in any test runner that has such hooks. */
export function createTestMock(
  { beforeAll, beforeEach, afterEach, afterAll, outside = "" }: TestHooks,
  { listen = false, strict = true, ...options }: TestMockOptions = {},
): TestMock {
  let mock: Mock | undefined;
  let server: Listening | undefined;
  let session: StrictSession<ReturnType<Mock["sessionOf"]>> | undefined;
  /** The test whose session it is, and whether others began before it ended. */
  let owner: unknown;
  let isShared = false;

  beforeAll(async () => {
    mock = await createMock(options);
    if (listen) server = await mock.listen(0);
  });
  beforeEach(({ identity } = {}) => {
    isShared = session !== undefined;
    if (isShared) throw new Error(CONCURRENT);
    session = mock && createStrictSession(mock.sessionOf(`test-${crypto.randomUUID()}`));
    owner = identity;
  });
  afterEach(async ({ identity, hasFailed = false } = {}) => {
    // One that came to a session of another test has failed already.
    if (identity !== owner) return;
    const ended = session;
    const wasShared = isShared;
    session = undefined;
    isShared = false;
    try {
      if (wasShared && !hasFailed) throw new Error(CONCURRENT);
      if (strict && !wasShared) await ended?.expectNoneUntold();
    } finally {
      await ended?.handle.reset();
    }
  });
  afterAll(async () => {
    await server?.close();
    await mock?.close();
  });

  const current = () => {
    if (isShared) throw new Error(CONCURRENT);
    if (session) return session.handle;
    throw new Error(OUTSIDE + outside);
  };
  return {
    get session() {
      return current();
    },
    get fetch() {
      return current().fetch;
    },
    expectRequest: (...given) => current().expectRequest(...given),
    script: (...given) => current().script(...given),
    allow: (refusal) => current().allow(refusal),
    vendor(name) {
      const running = current().session;
      const origin = server ? `${server.url}/__session/${running}` : "http://localhost";
      return vendorOf(mock?.listVendors(origin) ?? [], name);
    },
  };
}

const OUTSIDE = "the mock has a session only while a test runs: use it in tests or beforeEach";
const CONCURRENT =
  "another test of this file is using the mock: with concurrent tests, use createMock and sessionOf";
