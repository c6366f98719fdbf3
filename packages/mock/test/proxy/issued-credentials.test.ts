import { describe, expect, it } from "vitest";
import { createRedact } from "../../src/journal/redact.ts";
import { createIssuedCredentials } from "../../src/proxy/issued-credentials.ts";
import type { MockRequest, MockResponse } from "../../src/types.ts";

const TOKEN = "Zx8-issued.by_the-mock";
const redact = createRedact();
const json = (value: unknown): Partial<MockResponse> => ({ body: JSON.stringify(value) });

/** What counts as issued after one answer of the mock. */
function issuedBy(answer: Partial<MockResponse>, request: Partial<MockRequest> = {}): string[] {
  const issued = createIssuedCredentials();
  const asked = { method: "POST", path: "/", search: "", headers: {}, body: undefined, ...request };
  issued.note(redact, asked, { status: 200, headers: {}, body: undefined, ...answer });
  return issued.list();
}

describe("a credential counts as issued", () => {
  it.each<[string, Partial<MockResponse>]>([
    ["as a member of JSON", json({ data: [{ accessToken: TOKEN }] })],
    ["in JSON in JSON", json({ text: JSON.stringify({ sessionToken: TOKEN }) })],
    ["in a form", { body: `a=b&access_token=${TOKEN}` }],
    ["in a header", { headers: { "x-session-token": TOKEN } }],
    ["in a cookie", { headers: { "set-cookie": `sid=${TOKEN}; Path=/; HttpOnly` } }],
    [
      "in several cookies",
      { setCookies: [`sid=${TOKEN}; Path=/`], headers: { "set-cookie": "-" } },
    ],
    ["in the query of a redirect", { headers: { location: `https://a.test/?a=1&token=${TOKEN}` } }],
  ])("%s", (_, answer) => {
    expect(issuedBy(answer)).toEqual([TOKEN]);
  });
});

describe("nothing counts as issued that is", () => {
  it.each<[string, Partial<MockResponse>, Partial<MockRequest>?]>([
    ["under another name", json({ id: TOKEN })],
    ["short", json({ token: "a1b2c3" })],
    ["a time", json({ tokenExpiry: "2026-01-01T00:00:00Z", tokenSeconds: 36_000_000 })],
    ["an address", json({ authorizationUrl: "https://vendor.test/authorize" })],
    ["a word or several", json({ authorization: "required", tokenHint: "ask your 1st admin" })],
    [
      "the client's own, in a header",
      json({ token: TOKEN }),
      { headers: { authorization: `Bearer ${TOKEN}` } },
    ],
    [
      "the client's own, in a body",
      json({ token: TOKEN }),
      { body: Buffer.from(`{"token":"${TOKEN}"}`) },
    ],
    [
      "the client's own, in a form",
      json({ token: TOKEN }),
      { body: Buffer.from(`x=1&token=${TOKEN}`) },
    ],
    ["the client's own, in the query", json({ token: TOKEN }), { search: `?token=${TOKEN}` }],
  ])("%s", (_, answer, request) => {
    expect(issuedBy(answer, request)).toEqual([]);
  });
});

it("what was issued stays so when a client sends it, and the oldest of very many goes", () => {
  const issued = createIssuedCredentials();
  const none = { method: "GET", path: "/", search: "", headers: {}, body: undefined };
  const answer = (token: string) => ({ status: 200, headers: {}, body: JSON.stringify({ token }) });
  issued.note(redact, none, answer(TOKEN));
  const sending = { ...none, headers: { authorization: `Bearer ${TOKEN}` } };
  issued.note(redact, sending, answer(TOKEN));
  expect(issued.list()).toEqual([TOKEN]);
  for (let count = 0; count < 1_000; count += 1)
    issued.note(redact, none, answer(`token-${1_000 + count}`));
  expect(issued.list()).toHaveLength(1_000);
  expect(issued.list()).not.toContain(TOKEN);
});
