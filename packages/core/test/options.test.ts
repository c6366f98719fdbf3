import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { createPages, observed } from "../src/vendor.ts";
import { api, baseUrl, type Methods, type Paths, scripted } from "./support/api.ts";
import { clientOf } from "./support/client.ts";

const NO_URL = "baseUrl must be an http(s) URL without credentials, query and fragment";

describe("the options of a client", () => {
  const make = (setup: object) => () =>
    clientOf<Paths, Methods>(api, { baseUrl, pages: createPages, ...setup });

  it.each([
    [{ baseUrl: "/api" }, NO_URL],
    [{ baseUrl: "https://me:hush@api.example.test" }, NO_URL],
    [{ baseUrl: "me:hush@api.example.test" }, NO_URL],
    [{ baseUrl: "https://api.example.test " }, NO_URL],
    [{ baseUrl: `${baseUrl}?key=hush` }, NO_URL],
    [{ baseUrl: `${baseUrl}#top` }, NO_URL],
    [{ pageSize: 0 }, "pageSize must be a whole number above 0"],
    [{ pageSize: 2.5 }, "pageSize must be a whole number above 0"],
    [
      { headers: { "x-mine": "it’s" } },
      "header x-mine must not contain a line break or anything but Latin-1",
    ],
    [{ timeOut: 1 }, 'unknown option "timeOut"'],
    [{ timeoutMs: 0 }, "timeoutMs must be milliseconds above 0"],
    [{ totalTimeoutMs: Number.NaN }, "totalTimeoutMs must be milliseconds above 0"],
    [{ paths: {} } as object, 'unknown option "paths"'],
    [{ hooks: null }, "hooks must be an object"],
    [{ retry: null }, "retry.limit must be a finite number from 0"],
  ])("%j are refused by name", (setup, message) => {
    expect(make(setup)).toThrow(new TypeError(message));
  });

  it("are refused as an instance of a class, whose getters nobody reads", () => {
    class Config {
      get timeoutMs() {
        return 5;
      }
    }
    expect(() => observed(new Config())).toThrow(new TypeError("options must be a plain object"));
    expect(observed({ timeoutMs: 5 })).toMatchObject({ timeoutMs: 5 });
    expect(observed({ __proto__: null, timeoutMs: 5 } as object)).toMatchObject({ timeoutMs: 5 });
  });

  it("may be null for a call, as they may be left out", async () => {
    const { client } = scripted([Response.json([])]);
    expect(await client.listThings(null as never)).toEqual([]);
    expect((await client.GET("/things", null as never)).data).toEqual([]);
  });

  it("are refused for a call as well, without showing the call's parameters", async () => {
    const { client, sent } = scripted([Response.json([])]);
    for (const baseUrl of ["/api", "https://me:hush@api.example.test"]) {
      const call = client.listThings({ baseUrl, query: { secret: "hush" } });
      const error = await rejection(call);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toMatch(/^TypeError: baseUrl must be/);
      expect(String(error)).not.toContain("hush");
    }
    expect(sent).toEqual([]);
  });

  it("give headers and a page size that a call overrides", async () => {
    const { client, sent } = scripted([Response.json([])], {
      headers: { "user-agent": "mine" },
      pageSize: 3,
    });
    await client.listThings();
    await client.listThings({ query: { size: 1 }, headers: { "user-agent": "other" } });
    expect(sent.map(({ headers }) => headers.get("user-agent"))).toEqual(["mine", "other"]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(["?size=3", "?size=1"]);
  });

  it("leave a fetch that is replaced later in use", async () => {
    const { fetch } = globalThis;
    const client = clientOf<Paths, Methods>(api, { baseUrl, pages: createPages });
    try {
      globalThis.fetch = async () => Response.json([{ id: 5 }]);
      expect(await client.listThings()).toEqual([{ id: 5 }]);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
