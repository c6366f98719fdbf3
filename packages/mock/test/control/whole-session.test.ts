import { startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import { exportAnswer } from "../../src/control/export-answer.ts";
import type { Mock, MockData } from "../../src/index.ts";
import { openSession, problem } from "../support/sample-session.ts";
import { bookOf, KNOWN_READER, newReader, SAMPLE, sampleMock } from "../support/sample-vendor.ts";

const redis = await startRedis();

async function open(options?: Parameters<typeof sampleMock>[0]): Promise<Mock> {
  const mock = await sampleMock(options);
  onTestFinished(() => mock.close());
  return mock;
}

/** A session that has done half of everything, and its export over HTTP. */
async function openUsed(mock: Mock) {
  const session = openSession(mock);
  const { ask, control, id, raw } = session;
  await ask("/readers", { method: "POST", json: newReader("new@example.com") });
  const path = `/readers/${KNOWN_READER}/tickets`;
  const { ticket } = (await (await ask(path, { method: "POST" })).json()) as { ticket: string };
  const handle = mock.sessionOf(id);
  await handle.changeClock({ freezeAt: "2030-01-01T00:00:00Z" });
  await handle.addFault({ fault: "status", status: 503, operation: "listBooks", times: 2 });
  await ask("/books");
  await handle.setPreferences([{ prefer: "code=404", operation: "getBook" }]);
  await handle.seedRandom("mine");
  await ask("/readers", { method: "POST", json: newReader("seeded@example.com") });
  const exported = await control.GET("/__mock/export", { params: { query: { include: "all" } } });
  expect(exported.data).toEqual(JSON.parse(JSON.stringify(await handle.exportAll())));
  return { ...session, ticket, handle, raw, data: exported.data as MockData };
}

const headers = { "content-type": "application/json" };

describe("an export of a whole session", () => {
  it.each([
    ["memory", "memory"],
    ["memory", redis.url],
    [redis.url, "memory"],
  ])("from %s makes a new session in %s go on where it was", async (from, to) => {
    const { data, ticket, ask: askBefore } = await openUsed(await open({ state: from }));
    const mock = await open({ state: to });
    const other = openSession(mock);
    const body = JSON.stringify(data);
    expect((await other.raw("/seed", { method: "POST", headers, body })).status).toBe(204);
    const handle = mock.sessionOf(other.id);
    expect(JSON.parse(JSON.stringify(await handle.exportAll()))).toEqual(data);

    expect((await other.ask("/books")).status).toBe(503);
    expect((await other.ask("/books")).status).toBe(200);
    expect((await other.ask("/books/b-1")).status).toBe(404);
    expect((await handle.clock()).now).toBe("2030-01-01T00:00:00.000Z");
    const signedOn = `/sign-on?readerId=${KNOWN_READER}&ticket=${ticket}`;
    expect((await other.ask(signedOn, { redirect: "manual" } as object)).status).toBe(302);
    const create = async (ask: typeof other.ask) => {
      const json = newReader("next@example.com");
      return (await (await ask("/readers", { method: "POST", json })).json()) as object;
    };
    expect(await create(other.ask)).toEqual(await create(askBefore));
  });

  it("of one vendor leaves the steering out, and without `all` nothing private is exported", async () => {
    const { control, handle } = await openUsed(await open());
    const query = { include: "all", vendor: SAMPLE } as const;
    const one = (await control.GET("/__mock/export", { params: { query } })).data;
    expect(Object.keys(one ?? {})).toEqual([SAMPLE]);
    expect(Object.keys(one?.[SAMPLE] ?? {})).toContain("private:tickets");
    expect(Object.keys((await handle.export())[SAMPLE] ?? {})).not.toContain("private:tickets");
  });

  it.each<[string, object, string]>([
    ["another name", { acme: {} }, "/acme: unknown vendor"],
    ["no steering", { steering: {} }, "/steering/steering: expected one value"],
    ["steering of another shape", { steering: { steering: [{}] } }, "/steering/steering: expected"],
    [
      "a clock beyond time",
      { steering: { steering: [{ clock: { offsetMs: 1e300 }, faults: [], preferences: [] }] } },
      "/steering/steering/0/clock: expected milliseconds",
    ],
    [
      "a fault that is unknown",
      {
        steering: {
          steering: [{ clock: { offsetMs: 0 }, faults: [{ fault: "boom" }], preferences: [] }],
        },
      },
      "Fault",
    ],
    [
      "a private value without its id",
      { [SAMPLE]: { "private:tickets": [{ value: 1 }] } },
      `/${SAMPLE}/private:tickets/0: expected an id, a string, and a value`,
    ],
  ])("with %s is refused, and nothing is put", async (_, part, message) => {
    const mock = await open();
    const { raw, id } = openSession(mock);
    await mock.sessionOf(id).clock();
    const before = await mock.sessionOf(id).exportAll();
    const body = JSON.stringify({ [SAMPLE]: { books: [bookOf("new")] }, ...part });
    const { status, detail } = await problem(await raw("/seed", { method: "POST", headers, body }));
    expect([status, detail]).toEqual([400, expect.stringContaining(message)]);
    expect(await mock.sessionOf(id).exportAll()).toEqual(before);
  });

  it("is not a data file, which holds no private data", async () => {
    const { data } = await openUsed(await open());
    await expect(open({ data })).rejects.toThrow("/spec/private:tickets: unknown collection");
  });
});

describe("a large export", () => {
  const books = Array.from({ length: 3_000 }, (_, index) => bookOf(`${index}`, "t".repeat(250)));

  it("is sent in pieces, in the process and over HTTP", async () => {
    const mock = await open({ data: { [SAMPLE]: { mode: "replace", books } } });
    const server = await mock.listen(0);
    onTestFinished(() => server.close());
    const response = await fetch(`${server.url}/__mock/export`);
    expect(response.headers.get("content-length")).toBeNull();
    expect(await response.json()).toEqual(await mock.export());
    expect((await fetch(`${server.url}/__mock/export`, { method: "HEAD" })).status).toBe(200);
    expect(await (await openSession(mock, "default").raw("/export")).json()).toEqual(
      await mock.export(),
    );
  });

  it("beyond the limit is a 413 that says so", () => {
    const { status, body } = exportAnswer({ [SAMPLE]: { mode: "replace", books } }, 500_000);
    expect(status).toBe(413);
    expect(body).toContain("more than the 0 MB of an export: name one vendor");
  });

  it.each([
    {},
    { a: { mode: "replace" as const } },
    { a: { b: [] }, c: { d: [{}, { e: 1 }], f: [] } },
  ])("is the JSON of %j", (data) => {
    const whole = exportAnswer(data as MockData).body ?? "";
    expect(JSON.parse(whole)).toEqual(data);
  });
});
