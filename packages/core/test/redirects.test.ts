import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { RedirectError } from "../src/vendor.ts";
import { atOnce, scripted } from "./support/api.ts";
import { clientOf, type TestApi } from "./support/client.ts";

/** An answer that leads elsewhere. */
const to = (location: string) => () => new Response(null, { status: 302, headers: { location } });
const things = Response.json([{ id: 1 }]);

/** Asks a server at an address, and gives the addresses that were asked. */
async function ask(baseUrl: string, location: string) {
  const { client, sent } = scripted([to(location), things], {
    baseUrl,
    allowInsecure: true,
    retry: atOnce,
  });
  const error = await client.listThings().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, sent: sent.map(({ url }) => url) };
}

describe("a redirect is followed", () => {
  it.each([
    ["https://api.test", "/other"],
    ["https://api.test", "https://api.test/other"],
    ["https://api.test", "https://API.test:443/other"],
    ["https://api.test/v1", "other?a=b"],
    ["http://api.test", "https://api.test/things"],
    ["http://api.test:8080", "https://api.test/things"],
  ])("from %s to %s", async (baseUrl, location) => {
    const { error, sent } = await ask(baseUrl, location);
    expect(error).toBeUndefined();
    expect(sent[1]).toBe(new URL(location, `${baseUrl}/things`).href);
  });
});

describe("a redirect is refused", () => {
  it.each([
    ["https://api.test", "http://api.test/things"],
    ["https://api.test", "//other.test/things"],
    ["https://api.test", "https://api.test.other.test/things"],
    ["https://api.test", "https://other@api.test:8443/things"],
    ["https://api.test", "https://user@api.test/things"],
    ["https://api.test", "https://user:secret@api.test/things"],
    ["https://api.test", "https://sub.api.test/things"],
    ["http://api.test", "https://api.test:8443/things"],
    ["https://api.test", "ftp://api.test/things"],
    ["https://api.test", "data:application/json,[]"],
    ["https://api.test", "javascript:alert(1)"],
  ])("from %s to %s", async (baseUrl, location) => {
    const { error, sent } = await ask(baseUrl, location);
    expect(error).toBeInstanceOf(RedirectError);
    expect(sent).toHaveLength(1);
  });

  it("without an address", async () => {
    const { client } = scripted([new Response(null, { status: 301 })]);
    const error = await rejection(client.listThings());
    expect(error).toBeInstanceOf(RedirectError);
    expect(error).toMatchObject({
      message: "listThings failed: 301 redirect to an unknown address (GET /things)",
    });
  });

  it("where a browser hides its address", async () => {
    const hidden = Object.defineProperties(new Response(), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { client } = scripted([() => hidden]);
    const error = await rejection(client.listThings());
    expect(error).toBeInstanceOf(RedirectError);
    expect(error).toMatchObject({ status: undefined, targetOrigin: undefined });
    expect(await client.GET("/things")).toMatchObject({ error: { name: "RedirectError" } });
  });
});

describe("a followed redirect", () => {
  it("does not count as a repetition, and a repetition begins at the first address", async () => {
    const steps = [to("/a"), new Response(null, { status: 503 }), to("/b"), things];
    const { client, sent } = scripted(steps, { retry: { ...atOnce, limit: 1 } });
    expect(await client.listThings()).toEqual([{ id: 1 }]);
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual([
      "/v1/things",
      "/a",
      "/v1/things",
      "/b",
    ]);
  });

  it("never happens where the document answers with a redirect: that is the result", async () => {
    const api: TestApi = {
      api: "things",
      security: [],
      operations: { signOn: { route: "GET /sign-on", bodiless: true, redirects: true } },
    };
    let sent = 0;
    const client = clientOf<object, { signOn(): Promise<void> }>(api, {
      baseUrl: "https://api.test",
      fetch: async () => {
        sent += 1;
        return to("https://other.test/app")();
      },
    });
    expect(await client.signOn()).toBeUndefined();
    expect(sent).toBe(1);
  });
});
