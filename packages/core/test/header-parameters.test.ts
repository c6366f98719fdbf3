import { describe, expect, it } from "vitest";
import {
  type CallOptions,
  jsonParameter,
  plainCookie,
  simple,
  type WriteParameter,
  writeCookies,
  writeHeaders,
} from "../src/vendor.ts";
import { clientOf, type TestApi, type TestSetup } from "./support/client.ts";

const list = ["blue", "bl ack"];
const object = { R: 100, G: "a b", none: undefined };

/** Calls an operation with header and cookie parameters, and gives the headers that were sent. */
async function send(
  input: { header?: object; cookie?: object } & CallOptions,
  styles: Record<"header" | "cookie", Record<string, WriteParameter>> = { header: {}, cookie: {} },
  setup: Partial<TestSetup> = {},
) {
  const api: TestApi = {
    api: "things",
    security: [],
    operations: {
      getThing: { route: "GET /thing", writeHeaders, writeCookies, styles, accept: "text/csv" },
    },
  };
  const sent: Record<string, string>[] = [];
  const client = clientOf<
    { "/thing": { get: { parameters: object; responses: { 200: object } } } },
    { getThing(request: object): Promise<unknown> }
  >(api, {
    fetch: async (_, init) => {
      sent.push(init.headers as Record<string, string>);
      return Response.json({});
    },
    ...setup,
  });
  const { header, cookie, ...options } = input;
  await client.getThing(input);
  await client.GET("/thing", { params: { header, cookie } as never, ...options });
  // Both styles send the same.
  expect(sent[0]).toEqual(sent[1]);
  return sent[0] ?? {};
}

describe("a header parameter", () => {
  it.each<[string, WriteParameter | undefined, unknown, string]>([
    ["text", undefined, "a/ü%20", "a/ü%20"],
    ["an empty text", undefined, "", ""],
    ["a number", undefined, 7, "7"],
    ["a date", undefined, new Date(0), "1970-01-01T00:00:00.000Z"],
    ["a list", undefined, list, "blue,bl ack"],
    ["an object", undefined, object, "R,100,G,a b"],
    ["an exploded object", simple(true), object, "R=100,G=a b"],
    ["an exploded list", simple(true), list, "blue,bl ack"],
    ["JSON", jsonParameter, { a: "ü€" }, '{"a":"\\u00fc\\u20ac"}'],
  ])("is written without encoding: %s", async (_, write, value, written) => {
    const styles = { header: write ? { "X-C": write } : {}, cookie: {} };
    expect((await send({ header: { "X-C": value } }, styles))["x-c"]).toBe(written);
  });

  it("that is undefined is left out", async () => {
    expect(await send({ header: { "X-C": undefined } })).not.toHaveProperty("x-c");
  });

  it.each([
    ["two\nlines", "header X-C must not contain a line break or anything but Latin-1"],
    ["€", "header X-C must not contain a line break or anything but Latin-1"],
    [null, "header X-C must be text, a boolean, a finite number or a valid Date"],
    [[["a"]], "header X-C must be text, a boolean, a finite number or a valid Date"],
    [[], "header X-C must not be an empty list: leave it out"],
  ])("that cannot be sent is refused by name: %j", async (value, message) => {
    await expect(send({ header: { "X-C": value } })).rejects.toThrow(new TypeError(message));
  });

  it("wins over the client's headers, and the call's own headers win over it", async () => {
    const setup = { headers: { "X-C": "client", "X-D": "client" } };
    const header = { "X-C": "parameter" };
    expect(await send({ header }, undefined, setup)).toMatchObject({
      "x-c": "parameter",
      "x-d": "client",
    });
    const headers = { "x-c": "call" };
    expect(await send({ header, headers }, undefined, setup)).toMatchObject(headers);
    expect(await send({ header, headers: { "X-C": null } }, undefined, setup)).not.toHaveProperty(
      "x-c",
    );
  });
});

describe("a cookie parameter", () => {
  it.each<[string, WriteParameter | undefined, unknown, string]>([
    ["text", undefined, "a;b ü", "c=a%3Bb%20%C3%BC"],
    ["an exploded list", undefined, ["a", "b"], "c=a; c=b"],
    ["an exploded object", undefined, object, "R=100; G=a%20b"],
    ["JSON", jsonParameter, { a: 1 }, "c=%7B%22a%22%3A1%7D"],
    ["plain", plainCookie(true), "a=b&c%20/", "c=a=b&c%20/"],
    ["a plain list", plainCookie(true), ["a", "b"], "c=a; c=b"],
    ["a plain list in one", plainCookie(false), ["a", "b"], "c=a,b"],
    ["a plain object", plainCookie(true), { R: 100, G: "a&b" }, "R=100; G=a&b"],
    ["a plain object in one", plainCookie(false), { R: 100, G: "a&b" }, "c=R,100,G,a&b"],
  ])("is written as its style says: %s", async (_, write, value, written) => {
    const styles = { header: {}, cookie: write ? { c: write } : {} };
    expect((await send({ cookie: { c: value } }, styles)).cookie).toBe(written);
  });

  it.each(["a b", "a;b", "ü"])("in the style cookie cannot be %j", async (value) => {
    const styles = { header: {}, cookie: { c: plainCookie(true) } };
    await expect(send({ cookie: { c: value } }, styles)).rejects.toThrow(/^cookie c must/);
  });

  it("comes before the client's cookies, and the call's own header wins", async () => {
    const setup = { headers: { Cookie: "b=2" } };
    expect((await send({ cookie: { a: 1 } }, undefined, setup)).cookie).toBe("a=1; b=2");
    expect((await send({ cookie: {} }, undefined, setup)).cookie).toBe("b=2");
    const headers = { cookie: "c=3" };
    expect((await send({ cookie: { a: 1 }, headers }, undefined, setup)).cookie).toBe("c=3");
  });

  it("is refused by an operation that takes none", async () => {
    const api = { api: "things", security: [], operations: { get: { route: "GET /thing" } } };
    const client = clientOf<object, { get(request: object): Promise<unknown> }>(api, {});
    await expect(client.get({ cookie: { a: 1 } })).rejects.toThrow(
      new TypeError("get takes no cookie"),
    );
  });
});

describe("the accepted media types", () => {
  it("are sent, unless the call brings its own", async () => {
    expect((await send({})).accept).toBe("text/csv");
    expect((await send({ headers: { Accept: "*/*" } })).accept).toBe("*/*");
  });
});
