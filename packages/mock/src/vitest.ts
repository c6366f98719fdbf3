import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import {
  createTestMock,
  type TestHooks,
  type TestMock,
  type TestMockOptions,
} from "./runners/test-mock.ts";

export type { TestMock, TestMockOptions } from "./runners/test-mock.ts";

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
export function useMock(options: TestMockOptions = {}): TestMock {
  const hooks: TestHooks = {
    beforeAll,
    beforeEach: (run) => beforeEach(({ task }) => run({ identity: task })),
    afterEach: (run) =>
      afterEach(({ task }) => run({ identity: task, hasFailed: task.result?.state === "fail" })),
    afterAll,
  };
  return createTestMock(hooks, options);
}
