import { validation } from "@carespec/healthily/validate";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import {
  ContractError,
  createHealthilyClient,
  isHealthilyError,
  isPermissionError,
  memoryTokenStore,
  type Terms,
} from "../src/index.ts";
import { createTestClient, examples } from "../src/testing.ts";
import { fakeVendor } from "./support/fake-vendor.ts";

const { client, prefer, session, close, credentials, baseUrl, fetch } = await createTestClient({
  check: true,
  validator: validation({ requests: true }),
});
afterAll(close);

const person = { gender: "male", age: 31, initial_query: "earache, jaw clicks" } as const;

describe("the named methods", () => {
  it("hold a consultation, from the terms to the report", async () => {
    const terms = await client.getTerms();
    expectTypeOf(terms).toEqualTypeOf<Terms>();
    expect(terms.content_version).toBeTypeOf("string");
    const first = await client.startConsultation({ body: person });
    expect(first).toHaveProperty("question");
    const again = await client.getConsultation();
    expect(again).toEqual(first);
    const { question } = first as { question: { type: string; choices: { id: string }[] } };
    const included = question.choices.map(({ id }) => id);
    await client.answerQuestion({ body: { type: question.type, included, excluded: [] } as never });
    expect(await client.undoAnswer()).toEqual(first);
  });

  it("search and read", async () => {
    const found = await client.searchSymptoms({ query: { text: "itch" } });
    expect(JSON.stringify(found)).toContain("Itch");
    const id = "con-alcohol-how-much-am-i-really-drinking";
    expect(await client.getArticle({ path: { id } })).toHaveProperty("id", id);
    expect(await client.listArticles({ query: { ids: [id] } })).toBeTruthy();
  });

  it("ask for nothing that the client was given, and let a call say otherwise", async () => {
    await client.getConsultation({ headers: { "x-api-key": "other" } }).catch(() => {});
    const [entry] = await session.requests({ operation: "getConsultation" });
    expect(entry?.response.status).toBe(401);
  });

  it("reject with errors that narrow to the body's type", async () => {
    const login = await client.createAccessToken({
      body: { partner_id: credentials.partnerId ?? "", secret: credentials.secret ?? "" },
    });
    const headers = { Authorization: `Bearer ${login.access_token}` };
    const error = await rejection(client.getReport({ headers }));
    expect(isPermissionError(error)).toBe(true);
    if (!isHealthilyError(error, "getReport") || error.status !== 403) throw error;
    if (typeof error.body !== "object") throw error;
    expectTypeOf(error.body.error).toEqualTypeOf<string | undefined>();
    expect(error.body.error).toBeTypeOf("string");
  });

  it("answer with the examples that a test prefers", async () => {
    await prefer(examples.getReport.missingToken);
    await expect(client.getReport()).rejects.toMatchObject({ status: 401 });
    await prefer();
    // @ts-expect-error the example does not exist
    expect(examples.getReport.missingTicket).toBeUndefined();
  });

  it("take no body that the document does not have", async () => {
    // @ts-expect-error the document does not list this gender
    const call = client.startConsultation({ body: { ...person, gender: "unknown" } });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ issues: [{ at: "/gender" }] });
  });
});

describe("a kept session", () => {
  it("lets two clients continue one consultation, with the terms accepted once", async () => {
    const vendor = fakeVendor();
    const session = { store: memoryTokenStore(), key: "me" };
    const shown: Terms[] = [];
    const acceptTerms = (terms: Terms) => shown.push(terms) > 0;
    await vendor.createClient({ session, acceptTerms }).getReport();
    await vendor.createClient({ session, acceptTerms }).getReport();
    expect(shown).toHaveLength(1);
    expect(vendor.count("POST /login")).toBe(1);
  });

  it("never hands on a login token, which another client may have spent", async () => {
    const vendor = fakeVendor();
    const session = { store: memoryTokenStore(), key: "me" };
    await vendor.createClient({ session }).getReport();
    vendor.answerNext("POST /initial", Response.json({ error: "expired" }, { status: 401 }));
    await vendor.createClient({ session }).startConsultation({ body: person });
    const shown = vendor.sent.filter(({ operation }) => operation === "GET /terms");
    expect(shown.map(({ authorization }) => authorization)).toEqual([
      "Bearer login-1",
      "Bearer login-2",
    ]);
  });
});

describe("a test client", () => {
  it("accepts the terms unless it is told how", async () => {
    const own = await createTestClient({ acceptTerms: () => false });
    const error = await rejection(own.client.getReport());
    await own.close();
    expect(error).toMatchObject({ name: "AuthenticationError" });
    expect(String(error)).toContain("the terms were not accepted");
  });

  it("needs no terms for calls outside a consultation", async () => {
    const { partnerId = "", secret = "", apiKey = "" } = credentials;
    const acceptTerms = () => expect.unreachable("the terms were shown");
    const own = { baseUrl, fetch, partnerId, secret, apiKey, acceptTerms };
    expect(await createHealthilyClient(own).getTerms()).toHaveProperty("content_version");
  });
});
