import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMock, type Listening } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { exchange, hangUp, head } from "../support/raw.ts";

const MEGABYTE = 1024 * 1024;
const json = { "Content-Type": "application/json", Authorization: "Basic YTpi" };

describe("a server keeps serving after", () => {
  let server: Listening;
  const rejections: unknown[] = [];
  const noteRejection = (reason: unknown) => void rejections.push(reason);

  beforeAll(async () => {
    process.on("unhandledRejection", noteRejection);
    const mock = await createMock({ spec: { file: fixture("library.yaml") } });
    server = await mock.listen(0);
  });
  afterAll(async () => {
    await server.close();
    process.off("unhandledRejection", noteRejection);
  });

  async function expectAlive() {
    // Two turns of the event loop: an unhandled rejection is reported at the end of one.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect((await fetch(`${server.url}/books/1`)).status).toBe(200);
    expect(rejections).toEqual([]);
  }

  const post = (path: string, headers: Record<string, string>, body: string) =>
    fetch(server.url + path, { method: "POST", headers, body });

  it("a body that is not JSON, which it answers with 400", async () => {
    const response = await post("/books", json, '{"title":');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: "invalid_json" } });
    await expectAlive();
  });

  it("an unknown property whose name no header can carry", async () => {
    const response = await post("/books", json, '{"title":"Emma","имя":"書"}');
    expect(response.status).toBe(400);
    const violations = JSON.parse(response.headers.get("sl-violations") ?? "");
    expect(violations[0].message).toContain("имя");
    await expectAlive();
  });

  it("more violations than a header may hold", async () => {
    const names = Array.from({ length: 999 }, (_, index) => [`property${index}`, index]);
    const response = await post("/books", json, JSON.stringify(Object.fromEntries(names)));
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toMatch(/^Too many violations! /);
    await expectAlive();
  });

  it.each([
    ["a malformed path", "GET /books/%zz", {}, 400],
    ["a malformed path that is not documented", "GET /%zz", {}, 404],
    ["a malformed Accept", "GET /books/1", { Accept: "///" }, 400],
    ["an Accept of nothing but a comma", "GET /books/1", { Accept: "," }, 400],
    [
      "a malformed Content-Type",
      "POST /notes",
      { "Content-Type": "///", "Content-Length": "0" },
      400,
    ],
    ["a Prefer for a status before the answer", "GET /books/1", { Prefer: "code=101" }, 422],
    ["a Prefer for an impossible status", "GET /books/1", { Prefer: "code=999" }, 422],
    ["a malformed Prefer", "GET /books/1", { Prefer: ';=,"' }, 200],
    [
      "Basic credentials that are missing",
      "POST /books",
      { Authorization: "Basic", "Content-Length": "0" },
      401,
    ],
    ["a malformed cookie", "GET /books/1", { Cookie: ";;=%zz" }, 200],
    ["a malformed query", "GET /books/1?__proto__=1&__proto__=2&%zz&=", {}, 200],
  ])("%s", async (_, line, headers, status) => {
    expect(await exchange(server.port, head(line, headers))).toContain(`HTTP/1.1 ${status} `);
    await expectAlive();
  });

  it("a malformed form", async () => {
    const form = { "Content-Type": "application/x-www-form-urlencoded" };
    const response = await post("/notes", form, "%zz");
    expect(response.status).toBe(400);
    expect(response.headers.get("x-mock-reason")).toContain("form");
    await expectAlive();
  });

  it.each([
    ["no path", "GET ", "400"],
    ["the origin and no path", "GET http://mock.test", "404"],
    ["the origin and a path", "GET http://mock.test/books/1?a=b", "200"],
    ["two slashes", "GET //", "404"],
    ["an asterisk", "OPTIONS *", "404"],
    ["another host, to tunnel to", "CONNECT mock.test:80", ""],
    ["no known method", "BREW /books/1", "400"],
  ])("a request target of %s", async (_, line, status) => {
    const answer = await exchange(server.port, head(line));
    expect(answer.split(" ")[1] ?? "").toBe(status);
    await expectAlive();
  });

  it("headers that are too long", async () => {
    const answer = await exchange(
      server.port,
      head("GET /books/1", { "X-Long": "x".repeat(20_000) }),
    );
    expect(answer).toContain("HTTP/1.1 431 ");
    await expectAlive();
  });

  it("a body over 10 MB, which it answers with 413, but not one of 10 MB", async () => {
    const text = { "Content-Type": "text/plain" };
    const limit = "x".repeat(10 * MEGABYTE);
    expect((await post("/notes", text, limit)).status).toBe(422);
    const response = await post("/notes", text, `${limit}x`);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ status: 413 });
    await expectAlive();
  });

  const started = head("POST /notes", { "Content-Type": "text/plain", "Content-Length": "9" });
  it.each([
    ["while it sends its headers", "POST /notes HTTP/1.1\r\nHost: mo"],
    ["while it sends its body", `${started}abc`],
    ["before it reads the answer", `${started}abcdefghi`],
  ])("a client that hangs up %s", async (_, request) => {
    await hangUp(server.port, request);
    await expectAlive();
  });

  it("a body in broken chunks", async () => {
    const chunked = { "Content-Type": "text/plain", "Transfer-Encoding": "chunked" };
    const answer = await exchange(server.port, `${head("POST /notes", chunked)}zz\r\nabc`);
    expect(answer).toContain("HTTP/1.1 400 ");
    await expectAlive();
  });
});
