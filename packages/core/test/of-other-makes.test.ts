import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { scripted } from "./support/api.ts";

/** A class that lists entries, as the `Headers` of undici and node-fetch do. */
class Entries {
  readonly #entries: [string, string][];
  constructor(entries: Record<string, string>) {
    this.#entries = Object.entries(entries);
  }
  [Symbol.iterator]() {
    return this.#entries[Symbol.iterator]();
  }
}

const things = () => scripted([Response.json([])], { retry: 0 });

describe("headers", () => {
  it.each([
    ["an object", { "X-A": "1" }],
    ["Headers", new Headers({ "X-A": "1" })],
    ["another make of Headers", new Entries({ "X-A": "1" })],
    ["a map", new Map([["X-A", "1"]])],
    ["pairs", [["X-A", "1"]]],
  ])("may be %s", async (_, headers) => {
    for (const [own, call] of [
      [{ headers: headers as never }, {}],
      [{}, { headers: headers as never }],
    ]) {
      const { client, sent } = scripted([Response.json([])], { retry: 0, ...own });
      await client.listThings(call);
      expect(sent[0]?.headers.get("x-a")).toBe("1");
    }
  });

  it.each(["X-A: 1", 5, true])("are refused as %j", async (headers) => {
    const error = await rejection(things().client.listThings({ headers: headers as never }));
    expect(String(error)).toContain("headers must be an object");
  });
});

describe("a query", () => {
  it.each([
    ["an object", { size: 2, ids: ["a", "b"] }],
    ["URLSearchParams", new URLSearchParams("size=2&ids=a&ids=b")],
    [
      "a map",
      new Map<string, unknown>([
        ["size", 2],
        ["ids", ["a", "b"]],
      ]),
    ],
  ])("may be %s", async (_, query) => {
    const { client, sent } = things();
    await client.listThings({ query: query as never });
    await client.request("/other", { query });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      "?size=2&ids=a,b",
      "?size=2&ids=a&ids=b",
    ]);
  });

  it("of another make goes through the pages", async () => {
    const { client, sent } = things();
    for await (const _ of client.listThings.pages({
      query: new URLSearchParams("secret=a") as never,
    }));
    expect(new URL(sent[0]?.url ?? "").searchParams.get("secret")).toBe("a");
  });

  it.each(["size=2", 5, true])("is refused as %j", async (query) => {
    const { client, sent } = things();
    const calls = [
      () => client.listThings({ query: query as never }),
      () => client.request("/other", { query: query as never }),
    ];
    for (const call of calls) {
      expect(String(await rejection(call()))).toContain("query must be an object");
    }
    expect(sent).toEqual([]);
  });
});

describe("a body", () => {
  const form = new FormData();
  form.set("a", "1");

  it.each([
    ["a form", form, /^multipart\/form-data; boundary=/],
    ["a query", new URLSearchParams("a=1"), /^application\/x-www-form-urlencoded/],
    ["a blob", new Blob(["1"], { type: "text/csv" }), /^text\/csv$/],
    ["an object", { a: 1 }, /^application\/json$/],
    ["a list", [1], /^application\/json$/],
    ["a text", "1", /^application\/json$/],
  ])("has the label of %s, whatever the vendor requires of others", async (_, body, type) => {
    const supplied = { "content-type": "application/json" };
    const { client, sent } = scripted([Response.json([])], { retry: 0, supplied });
    await client.request("/other", { method: "POST", body });
    expect(sent[0]?.headers.get("content-type")).toMatch(type);
    expect(await sent[0]?.text()).not.toContain("[object");
  });

  it("keeps the label that the caller gives it", async () => {
    const { client, sent } = things();
    const headers = { "Content-Type": "text/csv" };
    await client.request("/other", { method: "POST", body: new Blob(["1"]), headers });
    expect(sent[0]?.headers.get("content-type")).toBe("text/csv");
  });

  it("that is an iterable of any make is sent once, as a stream", async () => {
    async function* parts() {
      yield new TextEncoder().encode("ab");
      yield new TextEncoder().encode("c");
    }
    const { client, sent } = scripted([new Response(null, { status: 503 })]);
    await client.request("/other", { method: "PUT", body: parts() as never });
    expect(sent).toHaveLength(1);
    expect(await sent[0]?.text()).toBe("abc");
  });
});

it("a failure of another realm tells its code", async () => {
  const foreign = { message: "fetch failed", cause: { code: "ECONNREFUSED" } };
  const { client } = scripted([() => Promise.reject(foreign)], { retry: 0 });
  expect(await rejection(client.listThings())).toMatchObject({ code: "ECONNREFUSED" });
});

it("a body of a fetch without streams is limited too", async () => {
  const { client } = scripted([], {
    retry: 0,
    maxBodyBytes: 9,
    fetch: async () => ({ ...answer, text: async () => '["äöü"]' }) as never,
  });
  const answer = { ok: true, status: 200, headers: new Headers(), body: {} };
  expect(String(await rejection(client.listThings()))).toContain("of more than maxBodyBytes");
});
