import { inspect } from "node:util";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  type AuthStrategy,
  apiKeyAuth,
  apiKeyCookieAuth,
  apiKeyQueryAuth,
  type CallOptions,
  createLinkedPages,
  NetworkError,
  type PagedMethod,
  tokenAuth,
} from "../../src/vendor.ts";
import { clientOf, type TestApi, type TestSetup } from "../support/client.ts";
import { startWire } from "../support/wire.ts";

const SECRET = "planted secret";
const encoded = "planted%20secret";

const { seen, baseUrl, close } = await startWire(({ url = "" }, response) => {
  const { pathname, searchParams } = new URL(url, "http://a");
  const to = searchParams.get("to");
  response.setHeader("content-type", "application/json");
  if (to) return response.writeHead(302, { location: to }).end();
  response.writeHead(pathname === "/thing" || pathname === "/other" ? 200 : 401).end("{}");
});
afterAll(close);
beforeEach(() => {
  seen.length = 0;
});

type Request = { query?: object; path?: object } & CallOptions;
/** A client with strategies for the one scheme. */
function open(Key: AuthStrategy | AuthStrategy[], setup: Partial<TestSetup> = {}) {
  const operations = {
    get: { route: "GET /thing", security: ["Key"] },
    refused: { route: "GET /refused", security: ["Key"] },
  };
  return clientOf<object, Record<keyof typeof operations, (request?: Request) => Promise<unknown>>>(
    { api: "things", security: [], operations },
    { baseUrl, retry: 0, auth: { Key }, ...setup },
  );
}

describe("a key in the query", () => {
  const auth = apiKeyQueryAuth("api key", SECRET, "apiKey");

  it("is sent beside the call's own query", async () => {
    await open(auth).get();
    await open(auth).get({ query: { a: "1", "api key": "own" } });
    expect(seen.map(({ url }) => url)).toEqual([
      `/thing?api%20key=${encoded}`,
      `/thing?a=1&api%20key=${encoded}`,
    ]);
  });

  it("goes with a redirect on the same origin, once", async () => {
    await open(auth).get({ query: { to: "/other?b=2" } });
    await open(auth).get({ query: { to: `/other?api%20key=${encoded}` } });
    expect(seen.map(({ url }) => url).filter((url) => url?.startsWith("/other"))).toEqual([
      `/other?b=2&api%20key=${encoded}`,
      `/other?api%20key=${encoded}`,
    ]);
    await expect(open(auth).get({ query: { to: "https://other.test/" } })).rejects.toMatchObject({
      name: "RedirectError",
    });
  });

  it("is shown neither in events nor in errors", async () => {
    const events: unknown[] = [];
    const tell = (event: unknown) => void events.push(inspect(event, { depth: 9 }));
    const hooks = { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell };
    const fetch = async (url: string) => {
      // As node-fetch says it.
      throw Object.assign(new Error(`request to ${url} failed`), { code: "ECONNREFUSED" });
    };
    const errors = [
      await rejection(open(auth, { hooks }).refused()),
      await rejection(open(auth, { hooks, fetch }).get()),
      await rejection(open(auth, { hooks }).get({ query: { to: "https://other.test/" } })),
    ];
    expect(errors[1]).toBeInstanceOf(NetworkError);
    expect(errors[1]).toMatchObject({ code: "ECONNREFUSED" });
    const shown = [...events, ...errors.map((error) => inspect(error, { depth: 9 }))].join("\n");
    expect(shown).toContain("thing?to=[redacted]");
    expect(shown).not.toMatch(/planted/);
  });
});

describe("a key in the query that the vendor repeats in links", () => {
  it("is sent once, and is not shown in an error of a page", async () => {
    const asked: string[] = [];
    const api = {
      api: "things",
      security: ["Key"],
      operations: {
        list: { route: "GET /list", pages: { style: "link", next: "/next", items: "/data" } },
      },
    } as const satisfies TestApi;
    const { list } = clientOf<object, { list: PagedMethod<{ query?: object }, { id: number }> }>(
      api,
      {
        auth: { Key: apiKeyQueryAuth("key", SECRET, "apiKey") },
        pages: createLinkedPages,
        fetch: async (url) => {
          asked.push(new URL(url).search);
          if (asked.length > 1) return Response.json({}, { status: 404 });
          return Response.json({ data: [{ id: 1 }], next: `/list?key=${encoded}&page=2` });
        },
      },
    );
    const error = await rejection(
      (async () => {
        for await (const { id } of list.pages()) expect(id).toBe(1);
      })(),
    );
    expect(asked).toEqual([`?key=${encoded}`, `?page=2&key=${encoded}`]);
    expect(error).toMatchObject({ status: 404, page: `/list?key=${encoded}&page=2` });
    expect(inspect(error) + JSON.stringify(error)).not.toContain("planted");
  });
});

describe("a key in a cookie", () => {
  const auth = apiKeyCookieAuth("sid", "a=b/c", "session");

  it("is sent beside the call's other cookies, which win by name", async () => {
    await open(auth).get();
    await open(auth).get({ headers: { Cookie: "a=1; xsid=2" } });
    await open(auth).get({ headers: { Cookie: "sid=own" } });
    expect(seen.map(({ headers }) => headers.cookie)).toEqual([
      "sid=a=b/c",
      "a=1; xsid=2; sid=a=b/c",
      "sid=own",
    ]);
  });

  it.each(["a;b", "a b", "ü", 'a"', "a,b"])("cannot be %s", (key) => {
    expect(() => apiKeyCookieAuth("sid", key, "session")).toThrow(
      new TypeError("session must have only characters that a cookie can hold"),
    );
  });
});

describe("a configured token", () => {
  it.each<[string, string | (() => Promise<string>)]>([
    ["a text", "t1"],
    ["a function", async () => "t1"],
  ])("is sent as a bearer: %s", async (_, token) => {
    await open(tokenAuth(token, "token")).get();
    expect(seen[0]?.headers.authorization).toBe("Bearer t1");
  });

  it("is refused at once where it is missing", () => {
    expect(() => tokenAuth("", "token")).toThrow(new TypeError("token must be a non-empty string"));
  });
});

describe("several strategies of one scheme", () => {
  it("are all applied, and renewed where one is refused", async () => {
    const refused: string[] = [];
    let number = 0;
    const renewing: AuthStrategy = {
      ...apiKeyQueryAuth("k", () => `k${number}`, "k"),
      refused(value) {
        refused.push(value);
        number += 1;
        return true;
      },
    };
    const client = open([
      renewing,
      apiKeyAuth("x-key", "a", "key"),
      apiKeyCookieAuth("a", "1", "a"),
      apiKeyCookieAuth("b", "2", "b"),
    ]);
    await expect(client.refused()).rejects.toMatchObject({ status: 401 });
    expect(refused).toEqual(["k0"]);
    expect(seen.map(({ url }) => url)).toEqual(["/refused?k=k0", "/refused?k=k1"]);
    expect(seen[1]?.headers).toMatchObject({ "x-key": "a", cookie: "b=2; a=1" });
  });
});
