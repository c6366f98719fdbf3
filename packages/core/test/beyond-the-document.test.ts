import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import {
  apiKeyAuth,
  createPages,
  operationFunction,
  pagesWith,
  sendRequest,
  urlOf,
  writeQuery,
} from "../src/vendor.ts";
import { api, type Methods, type Paths, scripted } from "./support/api.ts";
import { clientOf } from "./support/client.ts";

const secured = { ...api, security: ["Key"] };
const auth = { Key: apiKeyAuth("X-Key", "open", "key") };

/** A client whose document requires a key by default, and what it has sent. */
function keyed(answer: () => Response = () => Response.json([1])) {
  const sent: Request[] = [];
  const client = clientOf<Paths, Methods>(secured, {
    baseUrl: "https://api.example.test/v1",
    auth,
    pages: createPages,
    retry: 0,
    fetch: async (url, init) => {
      sent.push(new Request(url, init));
      return answer();
    },
  });
  return { client, sent };
}

describe("a request beyond the document", () => {
  it("carries the document's default credentials, and resolves with the answer", async () => {
    const { client, sent } = keyed();
    const response = await client.request("/new/1?tag=a&tag=b", {
      method: "post",
      query: { more: ["c", "d"] },
      body: "plain",
      headers: { "Content-Type": "text/plain" },
    });
    expect(await response.json()).toEqual([1]);
    const [request] = sent;
    expect(request?.url).toBe("https://api.example.test/v1/new/1?tag=a&tag=b&more=c&more=d");
    expect([request?.method, request?.headers.get("x-key")]).toEqual(["POST", "open"]);
    expect(await request?.text()).toBe("plain");
  });

  it("resolves whatever the status is", async () => {
    const { client } = keyed(() => Response.json({ no: true }, { status: 404 }));
    const response = await client.request("/new");
    expect([response.status, await response.json()]).toEqual([404, { no: true }]);
  });

  it("of a verb carries them too", async () => {
    const { client, sent } = keyed();
    await client.GET("/things/17?x=1" as never);
    expect(sent[0]?.url).toBe("https://api.example.test/v1/things/17?x=1");
    expect(sent[0]?.headers.get("x-key")).toBe("open");
  });

  it("keeps the query out of errors", async () => {
    const { client } = keyed(() => {
      throw new TypeError("fetch failed");
    });
    const error = await rejection(client.request("/new?secret=hush"));
    expect(error).toMatchObject({ name: "NetworkError", path: "/new" });
    expect(JSON.stringify(error)).not.toContain("hush");
  });

  it.each([
    "/../admin",
    "/..",
    "/%2e%2e/admin",
    "/a/../../admin",
    "/a#b",
    "/a\\..\\b",
    "/a\nb",
    "//../..",
    "a",
    ".evil.test/",
    "@evil.test/",
    "",
  ])("stays below the base URL: %j", async (path) => {
    const { client, sent } = keyed();
    const calls = [client.request(path as `/${string}`), client.GET(path as never)];
    for (const call of calls) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toMatch(/^TypeError: path must/);
    }
    expect(sent).toEqual([]);
  });

  it.each([
    ["/a/../b", "/a/../b"],
    ["/{x}", "/%7Bx%7D"],
    ["/?a=1?b=2", "/?a=1?b=2"],
    ["//double", "//double"],
  ])("may be any path below it: %s", async (path, expected) => {
    const { client, sent } = keyed();
    await client.request(path as `/${string}`);
    expect(sent[0]?.url).toBe(new URL(`https://api.example.test/v1${expected}`).href);
  });
});

describe("an address", () => {
  it("is written without credentials", () => {
    const { client } = keyed();
    expect(client.baseUrl).toBe("https://api.example.test/v1");
    expect(client.url("getThing", { path: { thingId: "a b" } })).toBe(
      "https://api.example.test/v1/things/a%20b",
    );
    expect(client.url("listThings", { query: { page: 2 } })).toBe(
      "https://api.example.test/v1/things?page=2",
    );
    expect(() => client.url("getThing")).toThrow(/path parameter thingId/);
    expect(() => client.url("toString" as never)).toThrow(
      new TypeError('unknown operation "toString"'),
    );
  });
});

describe("the function of an operation", () => {
  const describedAs = { operationId: "listThings", writeQuery, ...api.operations.listThings };
  const listThings = operationFunction<string, Methods["listThings"]>(describedAs);

  it("calls through a client or a connection", async () => {
    const { client, sent } = keyed();
    expect(await listThings(client, { query: { page: 2 } })).toEqual([1]);
    expect(await (await sendRequest(client, "/x")).json()).toEqual([1]);
    expect(urlOf(client, listThings, { query: { size: 1 } })).toMatch(/\/things\?size=1$/);
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(["/v1/things", "/v1/x"]);
  });

  it("does not take a query or a body that the document lacks", async () => {
    const { client, sent } = scripted([Response.json([])]);
    const bare = operationFunction<string, (request?: object) => Promise<unknown>>({
      operationId: "bare",
      route: "GET /bare",
    });
    expect(await bare(client, { query: undefined, body: undefined })).toEqual([]);
    for (const part of ["query", "body"]) {
      expect(await rejection(bare(client, { [part]: { a: 1 } }))).toEqual(
        new TypeError(`bare takes no ${part}`),
      );
    }
    expect(() => urlOf(client, bare, { query: { a: 1 } } as never)).toThrow("bare takes no query");
    expect(sent).toHaveLength(1);
  });

  it("walks pages", async () => {
    const pages = [Response.json([{ id: 1 }, { id: 2 }]), Response.json([])];
    const { client } = scripted(pages);
    const found: unknown[] = [];
    for await (const thing of pagesWith(createPages)(client, listThings)) found.push(thing);
    expect(found).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it.each([undefined, null, {}, "client"])("says what it needs instead of %j", async (other) => {
    const error = await rejection(listThings(other as never));
    expect(error).toEqual(new TypeError("listThings: the first argument must be a client"));
  });

  it("rejects as the method does", async () => {
    const { client } = scripted([new Response(null, { status: 404 })]);
    expect(await rejection(listThings(client))).toMatchObject({ name: "NotFoundError" });
  });
});
