import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { setupMock } from "../../src/cypress.ts";
import { createMock, type JournalEntry, type Listening, type Mock } from "../../src/index.ts";
import { createCypressDouble } from "../support/cypress-double.ts";
import { entitled, SAMPLE, SAMPLE_BASE, sampleOptions } from "../support/sample-vendor.ts";

const double = createCypressDouble();
const cy = double.cy as unknown as Cypress.Chainable;

/** What a page does. */
function ask(url: string, path: string, headers = entitled): Promise<number> {
  const request = double.sent(`${url}${SAMPLE_BASE}${path}`);
  const all = { ...headers, ...request.headers };
  return fetch(request.url, { headers: all }).then(({ status }) => status);
}

let running: { mock: Mock; server: Listening };
beforeAll(async () => {
  Object.assign(globalThis, double.globals);
  await import("../../src/cypress/support.ts");
  const mock = await createMock(sampleOptions());
  running = { mock, server: await mock.listen(0) };
});
afterAll(async () => {
  await running.server.close();
  await running.mock.close();
});

describe("the commands of Cypress", () => {
  let own: Awaited<ReturnType<typeof setupMock>>;
  beforeAll(async () => {
    own = await setupMock(double.on, sampleOptions({ check: true }) as object);
  });
  afterAll(() => own.close());

  it("steer the test's session, and wait for its requests", async () => {
    const seen: unknown[] = [];
    await double.runTest(() => {
      cy.mockFault({ fault: "status", status: 503, times: 1 });
      cy.mockVendor(SAMPLE).then(({ baseUrl, credentials }) => {
        seen.push(baseUrl, Object.keys(credentials));
      });
      // The page asks some time after the command has begun to wait.
      cy.mock().then(() => void setTimeout(() => ask(own.url, "/readers"), 100));
      cy.mockExpectRequest({ operation: "listReaders", status: 503, times: 1 }).then((entries) => {
        seen.push(entries.map(({ operation }) => operation));
      });
      cy.mockRequests({ operation: "listReaders" }).then((requests) => {
        seen.push(requests.length);
      });
    });
    expect(seen).toEqual([
      expect.stringMatching(/^http:.*\/__session\/test-[\w-]+\/library$/),
      ["libraryId", "token"],
      ["listReaders"],
      1,
    ]);
    expect(double.logged).toContainEqual({
      name: "mockFault",
      message: '{"fault":"status","status":503,"times":1}',
    });
  });

  it("script answers, put data, move the clock and allow refusals", async () => {
    const statuses: number[] = [];
    await double.runTest(() => {
      cy.mockScript("listReaders", [{ status: 403 }, "normal"]);
      cy.mockSeed({ [SAMPLE]: { books: [{ bookId: "b-9", title: "Nine", shelf: 1 }] } });
      cy.mockClock({ freezeAt: "2026-01-01T00:00:00Z" }).then(({ frozen }) => {
        expect(frozen).toBe(true);
      });
      cy.mockAllow({ status: 404 });
      cy.mock().then(async () => {
        for (const path of ["/readers", "/readers", "/books/b-9", "/nothing"]) {
          statuses.push(await ask(own.url, path));
        }
      });
    });
    expect(statuses).toEqual([403, 200, expect.any(Number), 404]);
  });

  it("give each test a session of its own", async () => {
    const sessions: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      await double.runTest(() => {
        cy.mockRequests().then((requests) => expect(requests).toEqual([]));
        cy.mock().then(async ({ session }) => {
          sessions.push(session);
          await ask(own.url, "/readers");
        });
        cy.mockRequests().then(([entry]) => expect(entry?.session).toBe(sessions.at(-1)));
      });
    }
    expect(new Set(sessions).size).toBe(2);
  });

  it.each<[string, () => void, string]>([
    [
      "an unknown path",
      () => cy.mock().then(() => ask(own.url, "/reders")),
      "the mock refused a request that the test did not expect:\n  GET /library/reders → 404",
    ],
    [
      "a refused request",
      () => cy.mock().then(() => ask(own.url, "/readers", {})),
      "→ 403 (listReaders): X-Client is missing",
    ],
    [
      "a request that did not come",
      () => cy.mockExpectRequest({ operation: "listReaders" }, { timeout: 100 }),
      "expected a request to listReaders, but the session has no requests",
    ],
    ["an unknown vendor", () => cy.mockVendor("acme"), 'does not serve the vendor "acme"'],
    [
      "a mistake in a fault",
      () => cy.mockFault({ fault: "status", operation: "lisReaders" }),
      "lisReaders",
    ],
  ])("fail a test for %s", async (_, test, message) => {
    await expect(double.runTest(test)).rejects.toThrow(message);
    // The next test begins as if nothing had been.
    await double.runTest(() => cy.mockRequests().then((requests) => expect(requests).toEqual([])));
  });

  it("are typed", () => {
    expectTypeOf(cy.mockExpectRequest).returns.toEqualTypeOf<Cypress.Chainable<JournalEntry[]>>();
    expectTypeOf(cy.mockFault).parameter(0).toHaveProperty("fault");
    expect(double.cy).toBe(cy);
  });
});

describe("the browser's part", () => {
  it("has nothing of Node", async () => {
    const { outputFiles, warnings } = await build({
      entryPoints: [new URL("../../src/cypress/support.ts", import.meta.url).pathname],
      bundle: true,
      platform: "browser",
      write: false,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    expect(outputFiles[0]?.text.length).toBeLessThan(8_000);
  });
});

describe("a mock that ran already", () => {
  it("gets the session from the page's requests", async () => {
    const { url } = running.server;
    const shared = await setupMock(double.on, { url });
    await double.runTest(() => {
      cy.mock().then(async ({ session }) => {
        expect(double.sent(`${url}/library/readers`).headers).toEqual({
          "x-mock-session": session,
        });
        expect(double.sent(`${url}/__session/other/library/readers`).headers).toEqual({});
        expect(double.sent("http://elsewhere.test/").headers).toEqual({});
        await ask(url, "/readers");
      });
      cy.mockExpectRequest({ operation: "listReaders", times: 1 });
    });
    const refused = double.runTest(() => cy.mock().then(() => ask(url, "/reders")));
    await expect(refused).rejects.toThrow("the mock refused a request");
    await shared.close();
    expect((await fetch(`${url}/__mock/health`)).status).toBe(200);
  });

  it("may be used without strictness", async () => {
    const { url } = running.server;
    await setupMock(double.on, { url, strict: false });
    await double.runTest(() => cy.mock().then(() => ask(url, "/reders")));
  });
});
