import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCatalystClient } from "@carespec/catalyst";
import { createHealthilyClient } from "@carespec/healthily";
import { createMyStrengthClient } from "@carespec/mystrength";
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import type { Mock, SessionHandle, VendorListing } from "../src/index.ts";
import { type TestMock, type TestMockOptions, useMock } from "../src/vitest.ts";
import { fixture } from "./support/fixture.ts";
import { startNode } from "./support/process.ts";
import { newUser } from "./support/steered.ts";

/** A client of the running test's mock. */
function catalystOf(mock: TestMock, fetch?: Mock["fetch"]) {
  const { baseUrl, credentials } = mock.vendor("catalyst");
  const { organizationId = "", token = "" } = credentials;
  const userAgent = "mock-tests";
  return createCatalystClient({
    baseUrl,
    organizationId,
    token,
    userAgent,
    ...(fetch && { fetch }),
  });
}

const body = newUser("new@example.com");
const query = { Email: body.Email };

describe("useMock()", () => {
  const mock = useMock({ vendors: ["catalyst"], check: true });
  const sessions: string[] = [];
  beforeEach(() => {
    sessions.push(mock.session.session);
  });

  const client = () => catalystOf(mock, mock.fetch);
  const found = async () => (await client().GET("/api/users", { params: { query } })).data;

  it("is typed by what it gives", () => {
    expectTypeOf(useMock).parameter(0).toEqualTypeOf<TestMockOptions | undefined>();
    expectTypeOf(useMock).returns.toEqualTypeOf<TestMock>();
    expectTypeOf(mock.session).toEqualTypeOf<SessionHandle>();
    expectTypeOf(mock.fetch).toEqualTypeOf<Mock["fetch"]>();
    expectTypeOf(mock.vendor).returns.toEqualTypeOf<VendorListing>();
    expectTypeOf<TestMockOptions["listen"]>().toEqualTypeOf<boolean | undefined>();
    expect(mock.vendor("catalyst").name).toBe("catalyst");
  });

  it("keeps what a test writes within the test", async () => {
    expect((await client().POST("/api/users", { body })).response.status).toBe(201);
    await mock.session.changeClock({ freezeAt: "2026-01-01T00:00:00Z" });
    await mock.session.addFault({ fault: "status", status: 503, operation: "listSites" });
    expect(await found()).toHaveLength(1);
    expect(await mock.session.requests()).toHaveLength(2);
  });

  it("shows nothing of it to the next test", async () => {
    expect(await mock.session.requests()).toEqual([]);
    expect(await mock.session.faults()).toEqual([]);
    expect((await mock.session.clock()).frozen).toBe(false);
    expect(await found()).toEqual([]);
  });

  it("gives each test a session of its own", () => {
    expect(new Set(sessions).size).toBe(sessions.length);
    expect(sessions.at(-1)).toBe(mock.session.session);
    expect(sessions.length).toBeGreaterThan(3);
  });

  it("answers in the test's session, whatever the headers say", async () => {
    const { baseUrl } = mock.vendor("catalyst");
    await mock.fetch(`${baseUrl}/api/users`, { headers: { "X-Mock-Session": "another" } });
    expect(await mock.session.requests()).toHaveLength(1);
  });

  it("throws for a vendor that it does not serve", () => {
    expect(() => mock.vendor("healthily")).toThrow('the mock serves no vendor "healthily"');
  });
});

describe("useMock() with data and all vendors", () => {
  const mock = useMock({
    check: true,
    data: {
      mystrength: { mode: "replace", activities: [] },
      catalyst: { mode: "replace", users: [] },
    },
  });

  it("works with the client of Healthily", async () => {
    const { baseUrl, credentials } = mock.vendor("healthily");
    const { partnerId = "", secret = "", apiKey = "" } = credentials;
    const options = { baseUrl, partnerId, secret, apiKey, fetch: mock.fetch };
    const client = createHealthilyClient({ ...options, acceptTerms: () => true });
    const start = { gender: "male" as const, age: 31, initial_query: "earache, jaw clicks" };
    const { data } = await client.POST("/initial", { body: start });
    expect(data?.question?.type).toBe("generic");
  });

  it("works with the client of myStrength, and begins with the data", async () => {
    const { baseUrl, credentials } = mock.vendor("mystrength");
    const { email = "", password = "", totpSecret = "" } = credentials;
    const options = { baseUrl, email, password, totpSecret, fetch: mock.fetch };
    const client = createMyStrengthClient({ provisional: true, ...options });
    expect((await client.GET("/activities")).data).toEqual([]);
  });

  it("works with the client of Catalyst, and begins with the data", async () => {
    const { data, response } = await catalystOf(mock, mock.fetch).GET("/api/users");
    expect([response.status, data]).toEqual([200, []]);
  });
});

describe("useMock() with listen", () => {
  const mock = useMock({ vendors: ["catalyst"], check: true, listen: true });
  let before = "";

  it("gives base URLs of a server, with the session in them", async () => {
    const { baseUrl, document } = mock.vendor("catalyst");
    before = baseUrl;
    const { session } = mock.session;
    expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/__session\/test-[\w-]+\/catalyst$/);
    expect(baseUrl).toContain(`/__session/${session}/`);
    expect((await fetch(document)).status).toBe(200);
    expect((await catalystOf(mock).POST("/api/users", { body })).response.status).toBe(201);
    expect(await mock.session.requests()).toHaveLength(1);
  });

  it("keeps the tests apart over the one port", async () => {
    const { baseUrl } = mock.vendor("catalyst");
    expect(new URL(baseUrl).host).toBe(new URL(before).host);
    expect(baseUrl).not.toBe(before);
    const { data } = await catalystOf(mock).GET("/api/users", { params: { query } });
    expect(data).toEqual([]);
  });

  it("sees a test's session by fetch without the port, too", async () => {
    await catalystOf(mock).POST("/api/users", { body });
    const within = catalystOf(mock, mock.fetch);
    expect((await within.GET("/api/users", { params: { query } })).data).toHaveLength(1);
  });
});

describe("a mock outside of a test", () => {
  const mock = useMock({ vendors: ["catalyst"] });
  const thrown: unknown[] = [];
  function useTooEarly() {
    for (const use of [() => mock.session, () => mock.fetch, () => mock.vendor("catalyst")]) {
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

  it("throws and says where it can be used", () => {
    expect(thrown).toHaveLength(6);
    const remedy = "the mock has a session only while a test runs: use it in tests or beforeEach";
    expect(thrown).toEqual(thrown.map(() => remedy));
  });
});

describe("useMock() in concurrent tests", () => {
  it("fails rather than give two tests one session", async () => {
    const root = fixture("concurrent-tests");
    const manifest = createRequire(import.meta.url).resolve("vitest/package.json");
    const vitest = join(dirname(manifest), "vitest.mjs");
    const { ended, output } = startNode(vitest, ["run", "--root", root]);
    expect(await ended).toBe(1);
    const printed = output.stdout + output.stderr;
    expect(printed).toContain("another test of this file is using the mock");
    expect(printed).toContain("createMock and sessionOf");
  });
});
