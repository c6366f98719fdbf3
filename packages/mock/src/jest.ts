import { afterAll, afterEach, beforeAll, beforeEach } from "@jest/globals";
import {
  createTestMock,
  type TestHooks,
  type TestMock,
  type TestMockOptions,
} from "./runners/test-mock.ts";

export type { TestMock, TestMockOptions } from "./runners/test-mock.ts";

/**
 * The same as `useMock` of `@carespec/mock/vitest`, for Jest 29 and later. Jest runs ES modules, which this
 * package is made of, with `node --experimental-vm-modules`.
 *
 * Starts a mock before the tests of the file, or of the `describe` that calls it, and stops it after
 * them. If the mock listens on a port, base URLs carry the test's session as a path prefix, since
 * the code under test may not set headers. Concurrent tests fail, because the mock cannot tell which
 * of them sends a request: give each its own `mock.sessionOf(id)` of `createMock` instead.
 *
 * Of `it.failing`, Jest looks at the body alone. A test that is known to fail by a refused request ends with
 * `await mock.session.expectNoneRefused()`, which then tells the refusal in the place of `strict`; another one
 * states its refusals with `allow`.
 *
 * @example
 * const mock = useMock({ vendors: ["library"] });
 * it("lists books", async () => {
 *   const { baseUrl, credentials } = mock.vendor("library");
 *   const client = createLibraryClient({ ...credentials, baseUrl, fetch: mock.fetch });
 * });
 */
export function useMock(options: TestMockOptions = {}): TestMock {
  const hooks: TestHooks = {
    beforeAll,
    // Jest calls what takes a parameter with a callback.
    beforeEach: (run) => beforeEach(() => run()),
    afterEach: (run) => afterEach(() => run()),
    afterAll,
    outside:
      "; Jest's concurrent tests run before these: give each its own, by createMock and sessionOf",
  };
  return createTestMock(hooks, options);
}
