import { describe, expect, it } from "vitest";
import { createCheckedMock } from "../support/control.ts";
import { fixture } from "../support/fixture.ts";
import { ORIGIN, openSession } from "../support/sample-session.ts";
import { newReader, SAMPLE, sampleOptions } from "../support/sample-vendor.ts";

const mock = await createCheckedMock(sampleOptions());

function open() {
  const session = openSession(mock);
  return { ...session, handle: mock.sessionOf(session.id) };
}

describe("what nobody expected", () => {
  it("is each kind of refusal, newest first, over HTTP too", async () => {
    const { ask, control, handle } = open();
    await ask("/readers");
    await ask("/reders");
    await ask("/readers", { headers: { Authorization: "" } });
    await ask("/readers", { method: "POST", json: {} });
    await ask("/readers", { headers: { "X-Mock-Falt": "drop" } });
    const found = await handle.unexpected();
    expect(found.map(({ response }) => response.status)).toEqual([400, 422, 401, 404]);
    const { data } = await control.GET("/__mock/unexpected");
    expect(data?.requests).toEqual(JSON.parse(JSON.stringify(found)));
    await expect(handle.expectNoneRefused()).rejects.toThrow("the mock refused 4 requests");
  });

  it("is an answer that breaks the document, where answers are checked", async () => {
    const spec = { file: fixture("breaches/root.yaml") };
    const own = await createCheckedMock({ spec, check: true });
    const session = own.sessionOf("breach");
    expect((await session.fetch(`${ORIGIN}/fine`)).status).toBe(200);
    expect((await session.fetch(`${ORIGIN}/here`)).status).toBe(500);
    const [entry, ...more] = await session.unexpected();
    expect([entry?.reason?.rule, more]).toEqual(["contract", []]);
    await expect(session.expectNoneRefused()).rejects.toThrow("GET /here → 500");
    await own.close();
  });

  it("is not what a fault or a preference has brought about", async () => {
    const { ask, handle } = open();
    await ask("/readers", { headers: { "X-Mock-Fault": "status; status=503" } });
    await ask("/readers", { headers: { "X-Mock-Fault": "drop" } }).catch(() => {});
    await ask("/readers/nobody", { headers: { Prefer: "code=404" } });
    expect(await handle.unexpected()).toEqual([]);
    await handle.expectNoneRefused();
  });

  it.each([
    ["operation", { operation: "getReader" }],
    ["vendor", { vendor: SAMPLE }],
    ["path", { path: "/library/readers/*" }],
    ["status", { status: "4XX" }],
    ["rule", { rule: `${SAMPLE}/notFound` }],
    ["nothing", {}],
  ])("can be allowed by %s", async (_, refusal) => {
    const { ask, control, handle } = open();
    await ask("/readers/nobody");
    const [entry] = await handle.unexpected();
    expect(entry?.reason?.rule).toBe(`${SAMPLE}/notFound`);
    await control.POST("/__mock/allowed", { body: refusal });
    expect((await control.GET("/__mock/allowed")).data).toEqual({ allowed: [refusal] });
    expect(await handle.unexpected()).toEqual([]);
    await control.DELETE("/__mock/allowed");
    expect(await handle.unexpected()).toHaveLength(1);
  });

  it("is not what was expected with refused, or with its status", async () => {
    const { ask, control, handle } = open();
    await ask("/readers/nobody");
    await ask("/readers", { method: "POST", json: {} });
    await handle.expectRequest({ operation: "getReader" });
    expect(await handle.unexpected()).toHaveLength(2);
    await handle.expectRequest({ operation: "getReader", refused: true });
    expect(await handle.unexpected()).toHaveLength(1);
    await control.POST("/__mock/verify", { body: { operation: "createReader", status: 422 } });
    expect(await handle.unexpected()).toEqual([]);
  });

  it("goes on to be allowed in a session that was moved to another mock", async () => {
    const { handle } = open();
    await handle.allow({ operation: "getReader", status: 404 });
    const moved = mock.sessionOf(crypto.randomUUID());
    await moved.seed(await handle.exportAll());
    expect(await moved.allowed()).toEqual([{ operation: "getReader", status: 404 }]);
  });

  it("is listed for all sessions on request", async () => {
    const own = await createCheckedMock(sampleOptions());
    for (const id of ["one", "other"]) await openSession(own, id).ask("/nothing");
    const { control } = openSession(own);
    const { data } = await control.GET("/__mock/unexpected", { params: { query: { all: true } } });
    expect(data?.requests.map(({ session }) => session).toSorted()).toEqual(["one", "other"]);
  });

  it("cannot be allowed for an operation that there is not", async () => {
    const { handle } = open();
    await expect(handle.allow({ operation: "getReadr" })).rejects.toThrow("unknown operation");
    await expect(handle.allow({ state: 404 } as never)).rejects.toThrow("state");
  });
});

describe("a request to an unknown path names the nearest operation and what is wrong", () => {
  it.each([
    ["GET", "/reders", 'listReaders, GET /readers: "reders" is not "readers"'],
    ["POST", "/reders", 'createReader, POST /readers: "reders" is not "readers"'],
    [
      "POST",
      "/readers/r-1/tickets/",
      "createTicket, POST /readers/{readerId}/tickets: no slash at the end",
    ],
    ["GET", "/Readers", 'listReaders, GET /readers: "Readers" is not "readers"'],
    [
      "GET",
      "/readers/r-1/tickts",
      'createTicket, POST /readers/{readerId}/tickets: "tickts" is not "tickets"',
    ],
  ])("%s %s", async (method, path, near) => {
    const { ask, handle } = open();
    const init = method === "POST" ? { json: newReader("a@example.com") } : {};
    const answer = await ask(path, { method, ...init });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("x-mock-reason")).toContain(`nearest is ${near} [route]`);
    const [entry] = await handle.requests();
    expect(entry?.reason?.text).toContain(near);
  });

  it("but none where nothing is near", async () => {
    const { ask } = open();
    const answer = await ask("/quite/another/place");
    expect(answer.headers.get("x-mock-reason")).toBe(
      "nothing is served at /quite/another/place [route]",
    );
  });
});
