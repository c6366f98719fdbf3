import { describe, expect, it } from "vitest";
import { baseUrl, scripted } from "./support/api.ts";

describe("a query", () => {
  it.each([
    [{ a: 1, b: true, c: "x y&z" }, "?a=1&b=true&c=x%20y%26z"],
    [{ a: undefined, d: "" }, "?d="],
    [{ list: ["a", "b"], ids: ["c", "d,e"], "n m": 0 }, "?list=a&list=b&ids=c,d%2Ce&n%20m=0"],
    [{ more: { week: "2016-08-07", tag: ["a", "b"] }, none: {} }, "?week=2016-08-07&tag=a&tag=b"],
  ])("%j is written as %s", async (query, search) => {
    const { client, sent } = scripted([Response.json([])]);
    await client.GET("/things", { params: { query: query as object } });
    expect(sent[0]?.url).toBe(`${baseUrl}/things${search}`);
  });
});

describe("a path parameter", () => {
  it.each(["", ".", ".."])("must not be %j, and nothing is sent", async (thingId) => {
    const { client, sent } = scripted([Response.json({ id: 1 })]);
    const message = 'path parameter thingId must not be empty, "." or ".."';
    await expect(client.getThing({ path: { thingId } })).rejects.toThrow(new TypeError(message));
    const verb = client.GET("/things/{thingId}", { params: { path: { thingId } } });
    await expect(verb).rejects.toThrow(new TypeError(message));
    expect(sent).toEqual([]);
  });

  it("stays one segment", async () => {
    const { client, sent } = scripted([Response.json({ id: 1 })]);
    await client.getThing({ path: { thingId: "../a?b#c" } });
    expect(sent[0]?.url).toBe(`${baseUrl}/things/..%2Fa%3Fb%23c`);
  });
});
