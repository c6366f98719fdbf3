import { describe, expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { entitled, ORIGIN } from "../support/steered.ts";

const mock = await createMock({ check: true });
const catalyst = entitled(mock);
const KNOWN = "/catalyst/api/users/2647b5ca-950b-4060-838e-f6c3b846b551";

async function ask(path: string, headers: Record<string, string>) {
  const answer = await mock.fetch(ORIGIN + path, { headers });
  const reason = answer.headers.get("x-mock-reason") ?? "";
  return { status: answer.status, reason, body: await answer.json() };
}

/** What cannot be read as a wish, in the header and in the query. */
const UNREADABLE = [
  ["Prefer: dynamic=maybe", "", { Prefer: "dynamic=maybe" }],
  ["Prefer: code=101", "", { Prefer: "code=101" }],
  ["Prefer: code=999", "", { Prefer: "code=999" }],
  ["__code", "?__code=", {}],
  ["__dynamic", "?__dynamic=", {}],
] as const;

describe("a wish that cannot be read", () => {
  it.each(UNREADABLE)("is refused where the request is let in: %s", async (_, query, headers) => {
    const { status, reason } = await ask(KNOWN + query, { ...catalyst, ...headers });
    expect(status).toBe(422);
    expect(reason).toContain("[negotiation; #/paths/");
  });

  it.each(UNREADABLE)("lets nobody past a vendor's gates: %s", async (_, query, headers) => {
    for (const [path, message] of [
      [KNOWN, "Authentication is not valid."],
      ["/mystrength/activities/dep1a1", undefined],
      ["/healthily/api/v1/article/x", undefined],
    ] as const) {
      const { status, body } = await ask(path + query, { "User-Agent": "a", ...headers });
      expect([path, status]).toEqual([path, 401]);
      if (message) expect(body).toEqual({ Message: message });
    }
  });

  it.each(UNREADABLE)("does not keep a fault from striking: %s", async (_, query, headers) => {
    const fault = { "X-Mock-Fault": "status; status=404" };
    const { status, reason } = await ask(KNOWN + query, { ...catalyst, ...headers, ...fault });
    expect([status, reason.endsWith("[fault/status]")]).toEqual([404, true]);
  });
});

describe("a wish that the document cannot fulfil is a 404 that says so:", () => {
  it.each([
    ["a status that is not there", { Prefer: "code=418" }, "418"],
    ["an example that is not there", { Prefer: "example=none" }, "exampleKey: none"],
    ["an example of another status", { Prefer: "code=200, example=notFound" }, "Prefer"],
    ["a status without the example", { Prefer: "code=404, example=none" }, "Prefer"],
    ["a status in another media type", { Prefer: "code=404", Accept: "text/html" }, "Accept"],
  ])("%s", async (_, headers, words) => {
    for (const more of [{}, { "X-Mock-Validate": "off" }]) {
      const sent = { ...catalyst, ...more, ...(headers as Record<string, string>) };
      const { status, reason } = await ask(KNOWN, sent);
      expect(status).toBe(404);
      expect(reason).toContain(words);
      expect(reason).toContain("[negotiation; #/paths/");
    }
  });
});

describe("a wish for a generated answer", () => {
  it("is for those that are let in: a refusal has the document's example", async () => {
    const dynamic = { Prefer: "dynamic=true" };
    const refused = await ask(KNOWN, { "User-Agent": "a", ...dynamic });
    expect([refused.status, refused.body]).toEqual([
      401,
      { Message: "Authentication is not valid." },
    ]);
    expect((await ask(KNOWN, { ...catalyst, ...dynamic })).status).toBe(200);
  });
});
