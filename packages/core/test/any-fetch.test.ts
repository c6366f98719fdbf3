import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { rejection } from "@carespec/test-support/rejection";
import { Agent, fetch as undiciFetch } from "undici";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type ClientOptions, createPages, isVendorError } from "../src/vendor.ts";
import { api, type Methods, type Paths } from "./support/api.ts";
import { clientOf, type TestSetup } from "./support/client.ts";

type Fetch = NonNullable<ClientOptions["fetch"]>;
const require = createRequire(import.meta.url);

/** Libraries whose `fetch` takes the place of the platform's, for a proxy or a client certificate. */
const FETCHES: Record<string, Fetch | undefined> = {
  "the platform": undefined,
  // As the READMEs say: undici's own types do not fit the platform's.
  undici: undiciFetch as unknown as typeof fetch,
  "node-fetch": require("node-fetch") as Fetch,
  "cross-fetch": (require("cross-fetch") as { fetch: Fetch }).fetch,
  "a function around the platform's": (url, init) => fetch(url, init),
};

const seen: { method: string | undefined; url: string | undefined; key: unknown; body: string }[] =
  [];
beforeEach(() => {
  seen.length = 0;
});
const server = createServer(async (request, response) => {
  const { method, url } = request;
  let body = "";
  for await (const chunk of request) body += chunk;
  seen.push({ method, url, key: request.headers["x-mine"], body });
  if (url?.endsWith("/gone")) return response.writeHead(404).end('{"gone":true}');
  if (url?.endsWith("/slow")) return response.writeHead(200).write("[");
  if (url?.endsWith("/moved")) {
    return response.writeHead(302, { location: "https://other.example" }).end();
  }
  response.setHeader("content-type", "application/json");
  response.end(method === "POST" ? '{"id":7}' : '[{"id":1}]');
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
/** Where nobody listens. */
const closed = createServer();
await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
const closedUrl = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`;
await new Promise((resolve) => closed.close(resolve));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = (fetch: Fetch | undefined, more: Partial<TestSetup> = {}) =>
  clientOf<Paths, Methods>(api, {
    baseUrl,
    pages: createPages,
    retry: 0,
    fetch,
    ...more,
  });

describe.each(Object.entries(FETCHES))("the fetch of %s", (_, own) => {
  it("sends what the client writes, and its answer is read", async () => {
    const client = open(own, { headers: { "x-mine": "yes" } });
    expect(await client.listThings({ query: { page: 2 } })).toEqual([{ id: 1 }]);
    expect(await client.createThing({ body: { name: "ä" } })).toEqual({ id: 7 });
    expect(seen).toEqual([
      { method: "GET", url: "/things?page=2", key: "yes", body: "" },
      { method: "POST", url: "/things", key: "yes", body: '{"name":"ä"}' },
    ]);
    const { data, response } = await client.GET("/things");
    expect([data, await response.json()]).toEqual([[{ id: 1 }], [{ id: 1 }]]);
  });

  it.each([
    ["gone", { name: "NotFoundError", status: 404, body: { gone: true } }],
    ["slow", { name: "TimeoutError" }],
    ["moved", { name: "RedirectError", targetOrigin: "https://other.example" }],
  ])("fails as any other: %s", async (thingId, expected) => {
    const error = await rejection(open(own).getThing({ path: { thingId }, timeoutMs: 200 }));
    expect(error).toMatchObject(expected);
  });

  it("says why no connection came about", async () => {
    const client = open(own, { baseUrl: closedUrl });
    const error = await rejection(client.listThings());
    expect(error).toMatchObject({ name: "NetworkError", code: "ECONNREFUSED" });
    expect(String(error)).toContain("no complete answer: ECONNREFUSED");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: "ECONNREFUSED" });
  });
});

describe("fetchOptions", () => {
  it("reach the platform's fetch, those of a call before those of the client", async () => {
    const got: unknown[] = [];
    const own: Fetch = async (_, init) => {
      got.push([init.cache, init.credentials, init.redirect, init.method]);
      return Response.json([]);
    };
    const fetchOptions = { cache: "no-store", credentials: "include", redirect: "follow" };
    const client = open(own, { fetchOptions });
    await client.listThings();
    await client.listThings({ fetchOptions: { cache: "reload", method: "PUT" } });
    expect(got).toEqual([
      ["no-store", "include", "manual", "GET"],
      ["reload", "include", "manual", "GET"],
    ]);
  });

  it("may hold a dispatcher", async () => {
    const dispatcher = new Agent();
    const client = open(undiciFetch as unknown as Fetch, { fetchOptions: { dispatcher } });
    expect(await client.listThings()).toEqual([{ id: 1 }]);
    await dispatcher.close();
    expect(await rejection(client.listThings())).toMatchObject({ name: "NetworkError" });
  });

  it("that no platform can use are no failure of the network, and nothing is repeated", async () => {
    const told: string[] = [];
    const client = open(undefined, {
      retry: 2,
      fetchOptions: { cache: "only-if-cached" },
      hooks: { onRetry: () => told.push("retry") },
    });
    const error = await rejection(client.listThings());
    expect(isVendorError(error) && error.name).toBe("VendorError");
    expect(told).toEqual([]);
  });
});
