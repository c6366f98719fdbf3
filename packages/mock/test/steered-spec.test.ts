import { describe, expect, it } from "vitest";
import { createMock, type MockOptions } from "../src/index.ts";
import { fixture } from "./support/fixture.ts";

const ORIGIN = "http://mock.test";

/** A mock of a document without a plugin, and what it answers to a path. */
async function steered(file = "library.yaml", options: Partial<MockOptions> = {}) {
  const mock = await createMock({ spec: { file: fixture(file) }, ...options });
  return {
    mock,
    ask: (path: string, headers: Record<string, string> = {}) =>
      mock.fetch(ORIGIN + path, { headers }),
    control: (method: string, path: string, body?: unknown) =>
      mock.fetch(`${ORIGIN}/__mock/${path}`, {
        method,
        ...(body !== undefined && {
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(body),
        }),
      }),
  };
}

const statusOf = async (response: Promise<Response>) => (await response).status;

describe("a document without a plugin has", () => {
  it.each([
    ["X-Mock-Fault", "status; status=503", 503],
    ["X-Mock-Fault", "rate-limit; retry-after=3", 429],
    ["X-Mock-Fault", "html", 502],
    ["X-Mock-Delay", "1", 200],
    ["X-Mock-Fautl", "drop", 400],
    ["X-Mock-Validate", "of", 400],
  ])("the header %s: %s", async (name, value, status) => {
    const { ask } = await steered();
    const response = await ask("/books/1", { [name]: value });
    expect([response.status, response.headers.get("x-mock-fault")]).toEqual([
      status,
      status === 400 ? null : value.split(";")[0]?.replace(/^1$/, "delay"),
    ]);
  });

  it("X-Mock-Validate: off", async () => {
    const { ask } = await steered();
    expect(await statusOf(ask("/books?limit=500", { "X-Key": "a" }))).toBe(422);
    const headers = { "X-Key": "a", "X-Mock-Validate": "off" };
    expect(await statusOf(ask("/books?limit=500", headers))).toBe(200);
  });

  it("standing faults, for one operation and so many requests, each session its own", async () => {
    const { ask, control } = await steered();
    const fault = { fault: "status", status: 502, vendor: "spec", operation: "getBook", times: 1 };
    expect(await statusOf(control("POST", "faults", fault))).toBe(201);
    const other = { "X-Mock-Session": "other" };
    const statuses: number[] = [];
    for (const headers of [other, {}, {}]) statuses.push(await statusOf(ask("/books/1", headers)));
    expect(statuses).toEqual([200, 502, 200]);
    expect(await statusOf(ask("/__session/third/books/1"))).toBe(200);
  });

  it("standing preferences", async () => {
    const { ask, control } = await steered();
    const preferences = [{ prefer: "code=404", operation: "listBooks" }];
    expect(await statusOf(control("PUT", "preferences", { preferences }))).toBe(204);
    expect(await statusOf(ask("/books", { "X-Key": "a" }))).toBe(404);
    expect(await statusOf(ask("/books/1"))).toBe(200);
  });

  it("a clock", async () => {
    const { control } = await steered();
    const moved = await control("POST", "clock", { freezeAt: "2030-01-01T00:00:00Z" });
    expect(await moved.json()).toMatchObject({ now: "2030-01-01T00:00:00.000Z", frozen: true });
  });

  it("a journal with reasons, in which keys are hidden", async () => {
    const { mock, ask } = await steered("secured-names.yaml");
    await ask("/open?limit=x", { "X-Access": "planted" });
    await ask("/nowhere");
    const [second, first] = await mock.requests();
    expect(first).toMatchObject({
      vendor: "spec",
      operation: "GET /open",
      response: { status: 422 },
      reason: { rule: "validation", pointer: "#/paths/~1open/get" },
    });
    expect(first?.request.headers["x-access"]).toBe("[redacted]");
    expect(second).toMatchObject({ response: { status: 404 }, reason: { rule: "route" } });
    expect(await mock.requests({ operation: "GET /open" })).toHaveLength(1);
  });

  it.each(["pets-2.0.yaml", "pets-postman.json", "pets-3.1.json"])(
    "all of this where it is %s",
    async (file) => {
      const { mock, ask } = await steered(file);
      await mock.addFault({ fault: "status", status: 500, times: 1 });
      expect([await statusOf(ask("/pets")), await statusOf(ask("/pets"))]).toEqual([500, 200]);
      expect((await mock.requests()).map(({ response }) => response.status)).toEqual([200, 500]);
    },
  );

  it("names in its errors that it knows", async () => {
    const { mock } = await steered();
    await expect(mock.addFault({ fault: "html", operation: "getBok" })).rejects.toThrow(
      /unknown operation "getBok": choose from .*getBook/,
    );
    await expect(mock.addFault({ fault: "html", vendor: "other" })).rejects.toThrow(
      'unknown vendor "other": choose from spec',
    );
  });

  it("no data, and says so", async () => {
    const { control } = await steered();
    const refused = await control("POST", "seed", { spec: { books: [] } });
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining("--plugin FILE"),
    ]);
    expect(await (await control("GET", "export")).json()).toEqual({});
  });
});

describe("steering adds nothing to the answers of Prism", () => {
  it.each([
    ["a success", "/books/1", 200],
    ["a refusal", "/books?limit=500", 401],
    ["an unknown path", "/nowhere", 404],
  ])("%s", async (_, path, status) => {
    const { ask } = await steered();
    const response = await ask(path);
    const names = [...response.headers.keys()].filter((name) => name.startsWith("x-mock"));
    expect([response.status, names]).toEqual([status, []]);
  });
});
