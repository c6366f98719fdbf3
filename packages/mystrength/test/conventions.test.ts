import { answering } from "@carespec/test-support/answering";
import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import {
  type ConventionsInit,
  createMyStrengthClient,
  type MyStrengthClient,
  type MyStrengthConventionsClient,
} from "../src/index.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";
import { numberedLogin } from "./support/numbered-login.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("the client without provisional operations", () => {
  it("has none of the inferred operations", () => {
    const client = fakeVendor().createConventionsClient({ login: numberedLogin() });
    expectTypeOf(client).toEqualTypeOf<MyStrengthConventionsClient>();
    expectTypeOf<keyof typeof client>().toEqualTypeOf<keyof MyStrengthConventionsClient>();
    expect(Object.keys(client)).toEqual(["api", "baseUrl", "~internals", "request", "pages"]);
  });

  it("gives way to the provisional one only where that is asked for", () => {
    const login = numberedLogin();
    const client = createMyStrengthClient({ ...credentials, provisional: true });
    expectTypeOf(client).toEqualTypeOf<MyStrengthClient>();
    expectTypeOf(client).toHaveProperty("GET");
    expect(client).toHaveProperty("GET");
    expect(
      createMyStrengthClient({ ...credentials, login, provisional: false }),
    ).not.toHaveProperty("GET");
  });

  it("logs in as the caller says, with the code of this moment", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 59_000 });
    const login = numberedLogin();
    await fakeVendor().createConventionsClient({ login }).request("/anything");
    expect(login.mock.calls).toEqual([
      [{ email: credentials.email, password: credentials.password, totpCode: "287082" }],
    ]);
  });

  it("sends any path with the documented parameters and the session's token", async () => {
    const addresses: string[] = [];
    const client = fakeVendor().createConventionsClient({
      baseUrl: "https://partner.example/api/",
      login: numberedLogin(),
      fetch: answering((request) => {
        addresses.push(request.url, request.headers.get("x-session-token") ?? "");
        return Response.json([]);
      }),
    });
    const query = { since: 1483250400000, page: 0, limit: 50, group: "a b", sinceDate: undefined };
    const response = await client.request("/records?kind=1", { query });
    expectTypeOf(response).toEqualTypeOf<Response>();
    expect(addresses).toEqual([
      "https://partner.example/api/records?kind=1&since=1483250400000&page=0&limit=50&group=a%20b",
      "mine-1",
    ]);
  });

  it("sends to the host that the document infers where no base URL is given", async () => {
    const addresses: string[] = [];
    const options = {
      login: numberedLogin(),
      fetch: answering(({ url }) => {
        addresses.push(url);
        return Response.json([]);
      }),
    };
    await fakeVendor().createConventionsClient(options).request("/things");
    expect(addresses).toEqual(["https://api.mystrength.com/things"]);
  });

  it("types the documented parameters", () => {
    type Query = NonNullable<ConventionsInit["query"]>;
    expectTypeOf<Query["since"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Query["sinceDate"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<{ page: string }>().not.toExtend<Query>();
    expectTypeOf<{ page: number; anything: string }>().toExtend<Query>();
  });

  it("sends nothing to another host, whatever the path", async () => {
    const hosts = new Set<string>();
    const client = fakeVendor().createConventionsClient({
      login: numberedLogin(),
      fetch: answering((request) => {
        hosts.add(new URL(request.url).host);
        return Response.json([]);
      }),
    });
    for (const path of ["//other.example/x", "/@other.example", "/a/../x"]) {
      await client.request(path as `/${string}`);
    }
    expect(hosts).toEqual(new Set(["api.mystrength.com"]));
    for (const path of [
      "@other.example/x",
      ".other.example/x",
      "/\\other.example",
      "/a#b",
      "users",
      "",
      "/../x",
      "/%2e%2e/x",
      5,
      null,
      undefined,
      ["/x"],
    ]) {
      const message = /^path must begin with "\/", without/;
      await expect(client.request(path as `/${string}`)).rejects.toThrow(message);
      expect(() => client.pages(path as `/${string}`)).toThrow(message);
    }
    expect(hosts.size).toBe(1);
  });

  it.each([
    ["/u?limit=3&page=2", {}, "limit"],
    ["/u?page=2", { startPage: 2 }, "page"],
    ["/u?lim%69t=3", {}, "limit"],
    ["/u?a=1&since=5", { query: { since: 7 } }, "since"],
    ["/u?toString=5&limit", {}, "limit"],
  ])("walks no pages where path and query say the same: %s", (path, init, name) => {
    const client = fakeVendor().createConventionsClient({ login: numberedLogin() });
    expect(() => client.pages(path as `/${string}`, init)).toThrow(
      new TypeError(`${name} must be in query, not in the path`),
    );
  });

  it("walks the pages of a path with another query", async () => {
    const addresses: string[] = [];
    const client = fakeVendor().createConventionsClient({
      login: numberedLogin(),
      fetch: answering(({ url }) => {
        addresses.push(url);
        return Response.json([]);
      }),
    });
    for await (const _ of client.pages("/u?kind=1&toString=2", { query: { limit: 3 } }));
    expect(addresses).toEqual(["https://api.mystrength.com/u?kind=1&toString=2&limit=3&page=0"]);
  });
});
