import {
  listVendors,
  loadVendorFacts,
  type OpenApiDocument,
  operationsOf,
} from "@carespec/document";
import { describe, expect, it } from "vitest";
import { ORIGIN } from "../support/sample-session.ts";
import { SAMPLE, sampleMock } from "../support/sample-vendor.ts";

const mock = await sampleMock({ vendors: listVendors().map(({ name }) => name), check: true });
const listings = mock.listVendors(ORIGIN);

interface Documented {
  baseUrl: string;
  method: string;
  path: string;
  status: string;
}

/** Operations that a vendor's document must have, so that none is left out unnoticed. */
async function operationCount(name: string): Promise<number> {
  return name === SAMPLE ? 9 : (await loadVendorFacts(name)).operationCount;
}

describe("X-Mock-Validate: off", () => {
  it.each(listings)(
    "gives every documented answer of $name, though the request is as wrong as can be",
    async ({ name, baseUrl, document: url }) => {
      const document = (await (await mock.fetch(url)).json()) as OpenApiDocument;
      const operations = operationsOf(document);
      expect(operations).toHaveLength(await operationCount(name));
      const answers = operations.flatMap((placed): Documented[] => {
        const { path, method } = placed;
        const statuses = Object.keys(placed.operation.responses ?? {});
        return statuses.map((status) => ({ baseUrl, method: method.toUpperCase(), path, status }));
      });
      expect(answers.length).toBeGreaterThan(operations.length);
      const wrong = await Promise.all(answers.map(unlike));
      expect(wrong.filter(Boolean)).toEqual([]);
    },
  );

  const users = `${ORIGIN}/library/readers`;

  it("gives the first success without Prefer, and no state", async () => {
    const headers = { "X-Mock-Validate": "off", "X-Mock-Session": "unchecked" };
    const answer = await mock.fetch(users, { method: "POST", headers, body: "nonsense" });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("x-mock-reason")).toBeNull();
    expect(answer.headers.get("sl-violations")).toBeNull();
    expect(await mock.sessionOf("unchecked").export(SAMPLE)).toEqual(await mock.export(SAMPLE));
  });

  it("says what is wrong with the preference, not with the request", async () => {
    const headers = { "X-Mock-Validate": "off", Prefer: "code=418" };
    const answer = await mock.fetch(users, { headers });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("x-mock-reason")).toContain("status code 418 is not defined");
  });

  it("follows a session's preference too", async () => {
    const { fetch, setPreferences } = mock.sessionOf("preferring");
    await setPreferences([{ prefer: "code=422" }]);
    expect((await fetch(users, { headers: { "X-Mock-Validate": "off" } })).status).toBe(422);
  });

  it("changes nothing as `on`, and has no other value", async () => {
    const status = async (value: string) =>
      (await mock.fetch(users, { headers: { "X-Mock-Validate": value } })).status;
    expect([await status("on"), await status("OFF"), await status("")]).toEqual([403, 400, 400]);
  });
});

/**
 * Asks without credentials and with a body that no operation takes; resolves with the answer if it
 * is another.
 */
async function unlike({ baseUrl, method, path, status }: Documented): Promise<object | undefined> {
  const answer = await mock.fetch(baseUrl + path.replaceAll(/\{\w+\}/g, "%20"), {
    method,
    headers: {
      "X-Mock-Validate": "off",
      Prefer: `code=${status}`,
      "Content-Type": "application/json",
    },
    ...(method === "GET" ? {} : { body: '{"nonsense":' }),
  });
  const { status: got, headers } = answer;
  if (String(got) === status && !headers.has("sl-violations")) return undefined;
  return { method, path, status, got, reason: headers.get("x-mock-reason") };
}
