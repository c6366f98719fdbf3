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

function hex(text: string): string {
  return [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
}

function unicode(text: string): string {
  return [...text].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");
}
