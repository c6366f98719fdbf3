import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { listVendors } from "@carespec/document";
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import type { Mock, SessionHandle, VendorListing } from "../../src/index.ts";
import { type TestMock, type TestMockOptions, useMock } from "../../src/vitest.ts";
import { openDataFolder } from "../support/data-file.ts";
import { fixture } from "../support/fixture.ts";
import { startNode } from "../support/process.ts";
import { registered } from "../support/registered-vendor.ts";
import { entitled, newReader, SAMPLE, sampleOptions } from "../support/sample-vendor.ts";
import { openVendorClient } from "../support/vendor-client.ts";

const { folder } = openDataFolder();
const json = newReader("new@example.com");

/** Asks the sample vendor in the running test's session. */
function ask(mock: TestMock, path: string, init: RequestInit = {}, fetch = mock.fetch) {
  return fetch(mock.vendor(SAMPLE).baseUrl + path, { headers: entitled, ...init });
}

/** Creates a reader; resolves with the answer's status. */
async function create(mock: TestMock, fetch?: Mock["fetch"]): Promise<number> {
  const init = { method: "POST", body: JSON.stringify(json) };
  return (await ask(mock, "/readers", init, fetch)).status;
}

/** The readers with the address of the one that {@link create} creates. */
async function found(mock: TestMock, fetch?: Mock["fetch"]): Promise<unknown> {
  return (await ask(mock, `/readers?email=${json.email}`, {}, fetch)).json();
}

// In this order: later tests look for what earlier ones have left behind.
describe("useMock()", { shuffle: false }, () => {
  const mock = useMock({ ...sampleOptions(), check: true });
  const sessions: string[] = [];
  beforeEach(() => {
    sessions.push(mock.session.session);
  });

  it("is typed by what it gives", () => {
    expectTypeOf(useMock).parameter(0).toEqualTypeOf<TestMockOptions | undefined>();
    expectTypeOf(useMock).returns.toEqualTypeOf<TestMock>();
    expectTypeOf(mock.session).toEqualTypeOf<SessionHandle>();
    expectTypeOf(mock.fetch).toEqualTypeOf<Mock["fetch"]>();
    expectTypeOf(mock.vendor).returns.toEqualTypeOf<VendorListing>();
    expectTypeOf<TestMockOptions["listen"]>().toEqualTypeOf<boolean | undefined>();
    expect(mock.vendor(SAMPLE).name).toBe(SAMPLE);
  });

  it("keeps what a test writes within the test", async () => {
    expect(await create(mock)).toBe(201);
    await mock.session.changeClock({ freezeAt: "2026-01-01T00:00:00Z" });
    await mock.session.addFault({ fault: "status", status: 503, operation: "listBooks" });
    expect(await found(mock)).toHaveLength(1);
    expect(await mock.session.requests()).toHaveLength(2);
  });

  it("hides it from the next test", async () => {
    expect(await mock.session.requests()).toEqual([]);
    expect(await mock.session.faults()).toEqual([]);
    expect((await mock.session.clock()).frozen).toBe(false);
    expect(await found(mock)).toEqual([]);
  });

  it("gives each test its own session", () => {
    expect(new Set(sessions).size).toBe(sessions.length);
    expect(sessions.at(-1)).toBe(mock.session.session);
    expect(sessions.length).toBeGreaterThan(3);
  });

  it("answers in the test's session, whatever the headers say", async () => {
    const { baseUrl } = mock.vendor(SAMPLE);
    const headers = { ...entitled, "X-Mock-Session": "another" };
    await mock.fetch(`${baseUrl}/readers`, { headers });
    expect(await mock.session.requests()).toHaveLength(1);
  });

  it("throws for a vendor that it does not serve", () => {
    expect(() => mock.vendor(registered.name)).toThrow(
      `the mock does not serve the vendor "${registered.name}"`,
    );
  });
});

describe("useMock() with data", { shuffle: false }, () => {
  const { name, collection } = registered;
  const mock = useMock({
    ...sampleOptions({ vendors: [name] }),
    check: true,
    data: {
      [name]: { mode: "replace", [collection.name]: [] },
      [SAMPLE]: { mode: "replace", readers: [] },
    },
  });

  it("begins with the data of each vendor", async () => {
    const response = await ask(mock, "/readers");
    expect([response.status, await response.json()]).toEqual([200, []]);
    expect((await mock.session.export(name))[name]?.[collection.name]).toEqual([]);
  });
});

describe("useMock() with all vendors", { shuffle: false }, () => {
  const mock = useMock({ check: true });

  it.each(listVendors())("works with the client of $name", async ({ name }) => {
    const listing = mock.vendor(name);
    const { baseUrl } = listing;
    const { call, items } = await openVendorClient(listing, { baseUrl, fetch: mock.fetch });
    expect(await call()).toHaveLength(items);
  });
});

describe("useMock() with listen", { shuffle: false }, () => {
  const mock = useMock({ ...sampleOptions(), check: true, listen: true });
  let before = "";

  it("gives base URLs of a server, with the session in them", async () => {
    const { baseUrl, document } = mock.vendor(SAMPLE);
    before = baseUrl;
    const { session } = mock.session;
    expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/__session\/test-[\w-]+\/library$/);
    expect(baseUrl).toContain(`/__session/${session}/`);
    expect((await fetch(document)).status).toBe(200);
    expect(await create(mock, fetch)).toBe(201);
    expect(await mock.session.requests()).toHaveLength(1);
  });

  it("keeps the tests apart on one port", async () => {
    const { baseUrl } = mock.vendor(SAMPLE);
    expect(new URL(baseUrl).host).toBe(new URL(before).host);
    expect(baseUrl).not.toBe(before);
    expect(await found(mock, fetch)).toEqual([]);
  });

  it("sees a test's session by fetch without the port, too", async () => {
    await create(mock, fetch);
    expect(await found(mock)).toHaveLength(1);
  });
});

describe("a mock outside of a test", { shuffle: false }, () => {
  const mock = useMock(sampleOptions());
  const thrown: unknown[] = [];
  function useTooEarly() {
    for (const use of [() => mock.session, () => mock.fetch, () => mock.vendor(SAMPLE)]) {
      try {
        thrown.push(use());
      } catch (error) {
        thrown.push((error as Error).message);
      }
    }
  }
  useTooEarly();
  beforeAll(useTooEarly);
  afterAll(() => {
    useTooEarly();
    expect(thrown.slice(6)).toEqual(thrown.slice(3, 6));
  });

  it("throws and names where it works", () => {
    expect(thrown).toHaveLength(6);
    const remedy = "the mock has a session only while a test runs: use it in tests or beforeEach";
    expect(thrown).toEqual(thrown.map(() => remedy));
  });
});

describe("useMock() in concurrent tests", { shuffle: false }, () => {
  it("fails rather than give two tests one session", async () => {
    const root = fixture("concurrent-tests");
    const manifest = createRequire(import.meta.url).resolve("vitest/package.json");
    const vitest = join(dirname(manifest), "vitest.mjs");
    const file = join(folder, "results.json");
    const args = ["run", "--root", root, "--reporter", "json", "--outputFile", file];
    expect(await startNode(vitest, args).ended).toBe(1);
    const { testResults } = JSON.parse(readFileSync(file, "utf8"));
    const results: { title: string; status: string; failureMessages: string[] }[] =
      testResults[0].assertionResults;
    expect(results).toHaveLength(6);
    for (const { title, status, failureMessages } of results) {
      const isFine = title.startsWith("passes");
      expect([title, status]).toEqual([title, isFine ? "passed" : "failed"]);
      expect([title, failureMessages]).toEqual([
        title,
        isFine ? [] : [expect.stringContaining(CONCURRENT)],
      ]);
    }
  });
});

const CONCURRENT =
  "another test of this file is using the mock: with concurrent tests, use createMock and sessionOf";
