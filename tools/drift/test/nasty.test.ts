import type { Exchange } from "@carespec/traffic";
import { describe, expect, it } from "vitest";
import { call, compare, ORIGIN, told } from "./support/orders.ts";

/** An exchange with another request or answer. */
const changed = (name: Parameters<typeof call>[0], more: Partial<Exchange>): Exchange => ({
  ...call(name),
  ...more,
});
const answered = (name: Parameters<typeof call>[0], answer: object): Exchange => {
  const exchange = call(name);
  return { ...exchange, answer: { status: 200, headers: [], ...exchange.answer, ...answer } };
};

describe("nothing is found, and what is not compared is counted, for", () => {
  it.each<[string, Exchange, Record<string, number>]>([
    [
      "a tunnel",
      changed("get", { method: "CONNECT", url: "eu.shop.example:443", notACall: "tunnel" }),
      { "requests that open a tunnel": 1 },
    ],
    [
      "a socket",
      changed("get", { notACall: "websocket" }),
      { "requests that open a websocket": 1 },
    ],
    ["a preflight request", changed("get", { method: "OPTIONS" }), { "preflight requests": 1 }],
    [
      "an aborted request",
      (({ answer: _, ...rest }) => ({ ...rest, notACall: "aborted" as const }))(call("get")),
      { "answers of aborted requests": 1 },
    ],
    [
      "304",
      answered("get", { status: 304, body: undefined }),
      { "answers 304, which have no body of their own": 1 },
    ],
    [
      "compressed bytes",
      answered("get", { body: { type: "application/json", unread: "compressed" } }),
      { "bodies that are compressed": 1 },
    ],
    [
      "a body that was left out",
      answered("get", { body: { type: "application/json", unread: "left out" } }),
      { "bodies that are left out": 1 },
    ],
    [
      "a HEAD request",
      changed("get", { method: "HEAD", answer: { status: 200, headers: [] } }),
      {},
    ],
    [
      "a body that was not kept",
      answered("get", { body: undefined }),
      { "bodies that are not kept": 1 },
    ],
    [
      "a body of another type that was not read",
      answered("get", { body: { type: "text/html", unread: "encoded" } }),
      { "bodies that are encoded": 1 },
    ],
    [
      "headers that come twice",
      changed("list", { headers: [...call("list").headers, ["x-tenant", "SOUTH"]] }),
      {},
    ],
    [
      "a body without a type",
      answered("get", { body: { type: "", text: '{"id":7,"status":"open"}' } }),
      {},
    ],
    [
      "placeholders in a body",
      answered("get", {
        body: {
          type: "application/json",
          text: '{"id":"\uE000n\uE001","status":"[redacted]","buyer":{"name":"********"}}',
        },
      }),
      {},
    ],
    [
      "placeholders instead of JSON",
      answered("get", { body: { type: "application/json", text: '{"id": \uE000 n \uE001 7}' } }),
      {},
    ],
  ])("%s", (_what, exchange, passedOver) => {
    const { report, findings } = compare([exchange]);
    expect(findings).toEqual([]);
    expect(report.passedOver).toEqual(passedOver);
  });
});

describe("drift lives with", () => {
  it("redirects, whose target is not a fact of the API", () => {
    expect(
      told([
        answered("get", {
          status: 302,
          headers: [["Location", "https://x.example/?t=1"]],
          body: undefined,
        }),
      ]),
    ).toEqual(["unknown status: answer 302 is not in the document"]);
  });

  it("names such as __proto__ and constructor everywhere", () => {
    const text =
      '{"id":7,"status":"open","__proto__":{"x":1},"constructor":1,"lines":[{"sku":"ab","toString":1}]}';
    const found = told([
      answered("get", { body: { type: "application/json", text } }),
      changed("get", {
        url: `${ORIGIN}/__proto__/constructor?__proto__=1`,
        headers: [
          ["__proto__", "1"],
          ["X-Api-Key", "k"],
        ],
      }),
    ]);
    expect(found.toSorted()).toEqual([
      "unknown operation: GET /{thingId}/{hidden} is not in the document",
      "unknown property: answer 200: __proto__ is not in the document (object)",
      "unknown property: answer 200: constructor is not in the document (integer)",
      "unknown property: answer 200: lines[].toString is not in the document (integer)",
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it("values nested a hundred thousand levels deep", () => {
    const text = `{"id":7,"status":"open","deep":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const { report } = compare([
      answered("get", { body: { type: "application/json", text } }),
      answered("remove", { status: 204, body: { type: "application/json", text } }),
    ]);
    expect(report.passedOver).toEqual({ "values nested deeper than 200 levels": 1 });
  });

  it("broken escapes in addresses", () => {
    expect(
      told([changed("list", { url: `${ORIGIN}/orders?since=2026-01-01&%zz=%zz` })]),
    ).toHaveLength(1);
    expect(told([changed("get", { url: `${ORIGIN}/orders/%zz` })])).toEqual([
      "contradicts type: request: path parameter orderId is string, expected integer",
    ]);
  });

  it("addresses that are none", () => {
    const urls = [
      "",
      "?",
      "#",
      "http://",
      "://x",
      "data:text/plain,x",
      "\uE000",
      `https://${"a".repeat(10_000)}`,
    ];
    for (const url of urls) expect(() => compare([changed("get", { url })])).not.toThrow();
  });
});
