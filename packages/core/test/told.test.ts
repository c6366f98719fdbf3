import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import type { RequestEvent, ResponseEvent, VendorError } from "../src/vendor.ts";
import { atOnce, scripted } from "./support/api.ts";

describe("what hooks are shown", () => {
  it.each([
    ["content-type", "application/json", "application/json"],
    ["retry-after", "3", "3"],
    ["x-request-id", "a-1", "a-1"],
    ["x-ratelimit-remaining", "7", "7"],
    ["location", "https://other.test/?token=hush", "[redacted]"],
    ["set-cookie", "hush", "[redacted]"],
    ["x-anything", "hush", "[redacted]"],
    ["server", "a\u0085b\u0007", "a%C2%85b%07"],
  ])("of the answer's header %s: %j", async (name, value, shown) => {
    const events: ResponseEvent[] = [];
    const hooks = { onResponse: (event: ResponseEvent) => void events.push(event) };
    const answer = Response.json([]);
    Object.defineProperty(answer, "headers", { value: new Headers({ [name]: value }) });
    const { client } = scripted([() => answer], { hooks });
    await client.listThings();
    expect(events[0]?.headers[name]).toBe(shown);
  });

  it.each([
    "Ocp-Apim-Subscription-Key",
    "Cf-Access-Client-Secret",
    "Proxy-Authorization",
    "Authorization",
    "Cookie",
  ])("of the request's header %s: that it is there", async (name) => {
    const events: RequestEvent[] = [];
    const { client } = scripted([Response.json([])], {
      hooks: { onRequest: (event) => void events.push(event) },
    });
    await client.listThings({ headers: { [name]: "hush" }, query: { secret: "hush\nforged" } });
    expect(events[0]?.headers[name.toLowerCase()]).toBe("[redacted]");
    expect(events[0]?.url).toBe(
      "https://api.example.test/v1/things?secret=[redacted]".replace("/v1", ""),
    );
    expect(JSON.stringify(events)).not.toMatch(/hush|forged/);
  });
});

describe("addHeaders", () => {
  it("adds to each attempt what the request does not have, and what can be sent", async () => {
    const { client, sent } = scripted([new Response(null, { status: 503 }), Response.json([])], {
      retry: atOnce,
      headers: { "x-mine": "kept" },
      hooks: [
        { addHeaders: ({ attempt }) => ({ TraceParent: `00-${attempt}`, "X-Mine": "other" }) },
        { addHeaders: () => ({ "x-bad": "a\nb", "x-odd": 7 as never, "x-late": "yes" }) },
        {
          addHeaders: () => {
            throw new Error("broken");
          },
        },
      ],
    });
    await client.listThings();
    expect(sent.map(({ headers }) => headers.get("traceparent"))).toEqual(["00-1", "00-2"]);
    expect([...(sent[0]?.headers.keys() ?? [])].sort()).toEqual([
      "traceparent",
      "x-late",
      "x-mine",
    ]);
    expect(sent[0]?.headers.get("x-mine")).toBe("kept");
  });
});

describe("an error", () => {
  it.each([
    [{ "x-request-id": "req_1" }, "req_1"],
    [{ "request-id": "1-5f:a/b=" }, "1-5f:a/b="],
    [{ "x-correlation-id": "abc" }, "abc"],
    [{ "x-request-id": "two words" }, undefined],
    [{ "x-request-id": "a".repeat(129) }, undefined],
    [{}, undefined],
  ])("has the id that the vendor gives the request: %j", async (headers, requestId) => {
    const { client } = scripted([new Response(null, { status: 404, headers: headers as never })]);
    const error = await rejection(client.listThings());
    expect((error as { requestId?: string }).requestId).toBe(requestId);
    expect(JSON.parse(JSON.stringify(error)).requestId).toBe(requestId);
  });

  it.each([
    ["a lost connection", new TypeError("fetch failed"), true],
    ["a 502", new Response(null, { status: 502 }), true],
    ["a success that is cut off", new Response('{"id"'), true],
    ["a 429", new Response(null, { status: 429 }), undefined],
    [
      "a 503 with Retry-After",
      new Response(null, { status: 503, headers: { "retry-after": "0" } }),
      undefined,
    ],
  ])("of a DELETE tells that it may have worked before: %s", async (_, first, told) => {
    const steps = [first, new Response(null, { status: 404 })];
    const shouldRetry = ({ status }: VendorError) => status !== 404;
    const { client } = scripted(steps, { retry: { ...atOnce, shouldRetry } });
    const error = await rejection(client.removeThing({ path: { thingId: "1" } }));
    expect(error).toMatchObject({ name: "NotFoundError", status: 404 });
    expect((error as { afterLostAnswer?: boolean }).afterLostAnswer).toBe(told);
    expect(String(error).includes("after a lost answer")).toBe(told === true);
  });
});
