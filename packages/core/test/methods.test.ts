import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, expectTypeOf, it } from "vitest";
import { ValidationError } from "../src/vendor.ts";
import { atOnce, baseUrl, scripted, type Thing } from "./support/api.ts";

describe("a named method", () => {
  it("returns the data of a success, typed by the document", async () => {
    const { client, sent } = scripted([Response.json({ id: 7 })]);
    const thing = await client.getThing({ path: { thingId: "a b" } });
    expectTypeOf(thing).toEqualTypeOf<Thing>();
    expect(thing).toEqual({ id: 7 });
    expect(sent[0]?.url).toBe(`${baseUrl}/things/a%20b`);
  });

  it("sends query, headers and body", async () => {
    const { client, sent } = scripted([
      Response.json([]),
      Response.json({ id: 1 }, { status: 201 }),
    ]);
    await client.listThings({ query: { size: 3 }, headers: { "x-mine": "1" } });
    await client.createThing({ body: { name: "sample" } });
    expect(sent[0]?.url).toBe(`${baseUrl}/things?size=3`);
    expect(sent[0]?.headers.get("x-mine")).toBe("1");
    expect(sent[1]?.headers.get("content-type")).toBe("application/json");
    expect(await sent[1]?.json()).toEqual({ name: "sample" });
  });

  it("returns nothing where the success has no body", async () => {
    const { client } = scripted([new Response(null, { status: 204 })]);
    const nothing = client.removeThing({ path: { thingId: "1" } });
    expectTypeOf(nothing).toEqualTypeOf<Promise<void>>();
    expect(await nothing).toBeUndefined();
  });

  it("refuses parameters that the operation lacks", async () => {
    const { client } = scripted([Response.json({ id: 1 })]);
    // @ts-expect-error the body has no such property
    await client.createThing({ body: { name: "a", color: "red" } });
    // @ts-expect-error milliseconds are a number
    await expect(client.listThings({ timeoutMs: "1000" })).rejects.toThrow(TypeError);
    // @ts-expect-error the path parameter is missing
    await expect(client.getThing({})).rejects.toThrow(TypeError);
  });

  it("can be taken off the client", async () => {
    const { getThing } = scripted([Response.json({ id: 7 })]).client;
    expect(await getThing({ path: { thingId: "1" } })).toEqual({ id: 7 });
  });
});

describe("a method of a verb", () => {
  it("resolves to data and response, or to error and response", async () => {
    const { client } = scripted([
      Response.json([{ id: 1 }]),
      Response.json({ fields: ["name"] }, { status: 422 }),
    ]);
    const listed = await client.GET("/things");
    expectTypeOf(listed.data).toEqualTypeOf<Thing[] | undefined>();
    expect(listed).toEqual({ data: [{ id: 1 }], response: expect.any(Response) });
    const created = await client.POST("/things", { body: { name: "" } });
    expect(created).toEqual({ error: expect.any(ValidationError), response: expect.any(Response) });
    expect(created.error).toMatchObject({ status: 422, body: { fields: ["name"] } });
    if (created.error?.status === 422) {
      expectTypeOf(created.error.body).toEqualTypeOf<{ fields: string[] } | string | undefined>();
    }
  });

  it.each([
    ["nothing", null, undefined],
    ["null", "null", undefined],
    ["an HTML page", "<html></html>", "<html></html>"],
    ["JSON", '{"fields":[]}', { fields: [] }],
  ])("always has an error for a status that is not a success: %s", async (_, text, body) => {
    const { client } = scripted([new Response(text, { status: 422 })]);
    const { data, error, response } = await client.POST("/things", { body: { name: "" } });
    if (!error) expectTypeOf(data).toEqualTypeOf<Thing>();
    expect(error).toMatchObject({ status: 422, body });
    expect(await response.text()).toBe(text ?? "");
  });

  it("takes the options of a call", async () => {
    const { client, sent } = scripted([new Response(null, { status: 503 })]);
    const { response } = await client.GET("/things", { retry: 0, timeoutMs: 1_000 });
    expect([response.status, sent.length]).toEqual([503, 1]);
    // @ts-expect-error a limit or options
    await expect(client.GET("/things", { retry: "never" })).rejects.toThrow(TypeError);
  });

  it("exists only where the document has an operation of it", () => {
    const { client } = scripted([]);
    expect(
      Object.keys(client)
        .filter((name) => /^[A-Z]+$/.test(name))
        .sort(),
    ).toEqual(["DELETE", "GET", "POST"]);
    // @ts-expect-error no path has it
    expect(client.PATCH).toBeUndefined();
  });

  it.each([
    [{ timeout: 5 }, 'unknown option "timeout"'],
    [{ cache: "no-store" }, 'unknown option "cache"'],
    [{ redirect: "follow" }, 'unknown option "redirect"'],
    [{ fetch: () => undefined }, 'unknown option "fetch"'],
    [{ timeoutMs: Number.NaN }, "timeoutMs must be milliseconds above 0"],
    [{ timeoutMs: "5" }, "timeoutMs must be milliseconds above 0"],
    [{ retry: { statusCode: [429] } }, 'unknown option "retry.statusCode"'],
    [{ retry: Number.NaN }, "retry.limit must be a finite number from 0"],
    [{ retry: Number.POSITIVE_INFINITY }, "retry.limit must be a finite number from 0"],
    [{ retry: { limit: -1 } }, "retry.limit must be a finite number from 0"],
    [{ retry: { limit: "3" } }, "retry.limit must be a finite number from 0"],
    [{ retry: { statusCodes: 429 } }, "retry.statusCodes must be a list"],
    [{ retry: { methods: "POST" } }, "retry.methods must be a list"],
    [
      { retry: { maxRetryAfter: Number.NaN } },
      "retry.maxRetryAfter must be a finite number from 0",
    ],
    [{ retry: { delay: 5 } }, "retry.delay must be a function"],
    [{ retry: { jitter: 0.5 } }, "retry.jitter must be a boolean or a function"],
    [{ retry: { shouldRetry: true } }, "retry.shouldRetry must be a function"],
  ])("refuses %j by name in both styles, and sends nothing", async (options, message) => {
    const { client, sent } = scripted([Response.json([])]);
    const own = options as object;
    expect(await rejection(client.GET("/things", own))).toEqual(new TypeError(message));
    expect(await rejection(client.listThings(own))).toEqual(new TypeError(message));
    expect(sent).toEqual([]);
    if ("retry" in options) {
      expect(() => scripted([], own)).toThrow(new TypeError(message));
    }
  });

  it("takes parameters beside the options as a method, and in params as a verb", async () => {
    const { client, sent } = scripted([Response.json([])]);
    const query = { page: 2 };
    // @ts-expect-error a verb's
    expect(await rejection(client.listThings({ params: { query } }))).toEqual(
      new TypeError('unknown option "params"'),
    );
    // @ts-expect-error a method's
    expect(await rejection(client.GET("/things", { query }))).toEqual(
      new TypeError('unknown option "query"'),
    );
    expect(await rejection(client.GET("/things", { params: 5 as never }))).toEqual(
      new TypeError("params must be an object"),
    );
    expect(sent).toEqual([]);
  });

  it("refuses another way to read a body, and sends nothing", async () => {
    const { client, sent } = scripted([Response.json([])]);
    const message = 'parseAs must be "json", "text", "blob", "arrayBuffer" or "stream"';
    const error = await rejection(client.GET("/things", { parseAs: "xml" as never }));
    expect(error).toEqual(new TypeError(message));
    expect(sent).toEqual([]);
  });

  it("copies its options once", async () => {
    const retry = { ...atOnce, limit: 0 };
    const { client, sent } = scripted([new Response(null, { status: 503 })], { retry });
    retry.limit = 5;
    await client.listThings().catch(() => {});
    expect(sent).toHaveLength(1);
  });

  it("leaves the answer readable", async () => {
    const { client } = scripted([Response.json([{ id: 1 }])]);
    const result = await client.GET("/things");
    const { response } = result;
    expect(result.response).toBe(response);
    expect(await response.clone().json()).toEqual([{ id: 1 }]);
    expect(await (await response.clone().blob()).text()).toBe('[{"id":1}]');
    expect(await response.text()).toBe('[{"id":1}]');
  });

  it.each(["text", "blob", "arrayBuffer", "stream"] as const)(
    "reads a body as %s",
    async (parseAs) => {
      const { client } = scripted([() => new Response("[]")]);
      const { data } = await client.GET("/things", { parseAs });
      expect(await new Response(data as BodyInit).text()).toBe("[]");
    },
  );

  it("writes comma-separated lists where the document says so", async () => {
    const { client, sent } = scripted([Response.json([])]);
    await client.GET("/things", { params: { query: { size: 1, ids: ["a", "b"] } } });
    expect(sent[0]?.url).toBe(`${baseUrl}/things?size=1&ids=a,b`);
  });
});
