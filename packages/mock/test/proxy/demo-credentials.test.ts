import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { entitled } from "../support/sample-vendor.ts";
import { inFrontOf, ok } from "../support/upstream.ts";

describe("the mock's demo credentials", () => {
  const secret = "sample-library-token";
  const form = "application/x-www-form-urlencoded";
  it.each<[string, string, RequestInit]>([
    ["Basic", "/books", { headers: entitled }],
    ["Bearer", "/books", { headers: { authorization: `Bearer ${secret}` } }],
    ["a header", "/books", { headers: { "x-any": secret } }],
    ["a header in capitals", "/books", { headers: { "x-any": secret.toUpperCase() } }],
    ["a cookie", "/books", { headers: { cookie: `a=b; c=${secret}` } }],
    ["the query", `/books?a=${secret}`, {}],
    ["the query, escaped twice", `/books?a=${encodeURIComponent(hex(secret))}`, {}],
    ["the path", `/books/${secret}`, {}],
    ["JSON", "/readers", { method: "POST", body: JSON.stringify({ a: [{ b: secret }] }) }],
    ["JSON, escaped", "/readers", { method: "POST", body: `{"a":"${unicode(secret)}"}` }],
    [
      "a form",
      "/readers",
      { method: "POST", body: `a=${hex(secret)}`, headers: { "content-type": form } },
    ],
    ["UTF-16", "/readers", { method: "POST", body: Buffer.from(`{"a":"${secret}"}`, "utf16le") }],
    [
      "gzip",
      "/readers",
      { method: "POST", body: gzipSync(secret), headers: { "content-encoding": "gzip" } },
    ],
  ])("in %s are never sent", async (_, path, init) => {
    const { ask, seen, mock } = await inFrontOf(ok);
    const response = await ask(path, init);
    expect(response.status).toBe(403);
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toMatch(
      /has the mock's demo credential \w+, which is never sent to an upstream/,
    );
    expect(detail).not.toContain(secret);
    expect(seen).toHaveLength(0);
    expect((await mock.requests())[0]?.reason?.rule).toBe("upstream/demo-credentials");
  });
});

it("what the mock has issued is never sent either, from any session and in any place", async () => {
  const { ask, seen } = await inFrontOf(ok, {});
  const opened = await ask("/readers/r-1/tickets", { method: "POST", headers: entitled });
  const { ticket } = (await opened.json()) as { ticket: string };
  const requests: [string, RequestInit][] = [
    [`/elsewhere?any=${ticket}`, {}],
    ["/elsewhere", { headers: { authorization: `Bearer ${ticket}`, "x-mock-session": "other" } }],
    ["/elsewhere", { headers: { cookie: `a=b; sid=${ticket}` } }],
    ["/elsewhere", { method: "POST", body: JSON.stringify({ any: ticket }) }],
  ];
  for (const [path, init] of requests) {
    const response = await ask(path, init);
    expect(response.status).toBe(403);
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toBe(
      "the request has a credential that the mock has issued, such as the token of a login, which is never sent to an upstream: use real credentials, or X-Mock-Upstream: off",
    );
  }
  expect(seen).toHaveLength(0);
  expect((await ask("/elsewhere")).status).toBe(200);
});

function hex(text: string): string {
  return [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
}

function unicode(text: string): string {
  return [...text].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");
}
