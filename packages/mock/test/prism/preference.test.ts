import { operationsOf, schemeNames, securityOf } from "@carespec/document";
import { describe, expect, it } from "vitest";
import { loadVendors } from "../../src/vendors/load.ts";
import { ORIGIN } from "../support/sample-session.ts";
import { entitled, KNOWN_READER, sampleMock } from "../support/sample-vendor.ts";
import { vendorsWithRules } from "../support/vendors-with-rules.ts";

const vendors = await loadVendors();
const mock = await sampleMock({ vendors: vendors.map(({ name }) => name), check: true });
const KNOWN = `/library/readers/${KNOWN_READER}`;
const ruled = await vendorsWithRules();
/** An operation of each vendor that lets nobody in without credentials. */
const SECURED = vendors
  .filter(({ name }) => ruled.has(name))
  .map(({ basePath, document }) => {
    const found = operationsOf(document).find(
      ({ method, operation }) =>
        method === "get" && schemeNames(securityOf(document, operation)).length > 0,
    );
    return `${basePath}${found?.path.replaceAll(/\{\w+\}/g, "x")}`;
  });

async function ask(path: string, headers: Record<string, string>) {
  const answer = await mock.fetch(ORIGIN + path, { headers });
  const reason = answer.headers.get("x-mock-reason") ?? "";
  return { status: answer.status, reason, body: await answer.json() };
}

/** Preferences that cannot be read, in the header and in the query. */
const UNREADABLE = [
  ["Prefer: dynamic=maybe", "", { Prefer: "dynamic=maybe" }],
  ["Prefer: code=101", "", { Prefer: "code=101" }],
  ["Prefer: code=999", "", { Prefer: "code=999" }],
  ["__code", "?__code=", {}],
  ["__dynamic", "?__dynamic=", {}],
] as const;

describe("a preference that cannot be read", () => {
  it.each(UNREADABLE)("is refused after the vendor's guard: %s", async (_, query, headers) => {
    const { status, reason } = await ask(KNOWN + query, { ...entitled, ...headers });
    expect(status).toBe(422);
    expect(reason).toContain("[negotiation; #/paths/");
  });

  it.each(UNREADABLE)("does not bypass a vendor's guard: %s", async (_, query, headers) => {
    for (const path of [KNOWN, ...SECURED]) {
      const outside = { "User-Agent": "a", "X-Client": "a", ...headers };
      const { status, body } = await ask(path + query, outside);
      expect([path, status]).toEqual([path, 401]);
      if (path === KNOWN) expect(body).toEqual({ message: "Who are you?" });
    }
  });

  it.each(UNREADABLE)("does not prevent a fault: %s", async (_, query, headers) => {
    const fault = { "X-Mock-Fault": "status; status=404" };
    const { status, reason } = await ask(KNOWN + query, { ...entitled, ...headers, ...fault });
    expect([status, reason.endsWith("[fault/status]")]).toEqual([404, true]);
  });
});

describe("a preference that the document cannot meet is a 404 that says so:", () => {
  it.each([
    ["a status that does not exist", { Prefer: "code=418" }, "418"],
    ["an example that does not exist", { Prefer: "example=none" }, "exampleKey: none"],
    ["an example of another status", { Prefer: "code=200, example=emailTaken" }, "Prefer"],
    ["a status without the example", { Prefer: "code=404, example=none" }, "Prefer"],
    ["a status in another media type", { Prefer: "code=404", Accept: "text/html" }, "Accept"],
  ])("%s", async (_, headers, words) => {
    for (const more of [{}, { "X-Mock-Validate": "off" }]) {
      const sent = { ...entitled, ...more, ...(headers as Record<string, string>) };
      const { status, reason } = await ask(KNOWN, sent);
      expect(status).toBe(404);
      expect(reason).toContain(words);
      expect(reason).toContain("[negotiation; #/paths/");
    }
  });
});

describe("a preference for a generated answer", () => {
  it("does not change a refusal, which has the document's example", async () => {
    const dynamic = { Prefer: "dynamic=true" };
    const refused = await ask(KNOWN, { "X-Client": "a", ...dynamic });
    expect([refused.status, refused.body]).toEqual([401, { message: "Who are you?" }]);
    expect((await ask(KNOWN, { ...entitled, ...dynamic })).status).toBe(200);
  });
});
