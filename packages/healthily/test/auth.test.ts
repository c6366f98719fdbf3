import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { type AcceptTerms, AuthenticationError, type Terms } from "../src/index.ts";
import { credentials, fakeVendor, terms } from "./support/fake-vendor.ts";

describe("the first call", () => {
  it("logs in, shows the terms, accepts them and continues with the upgraded token", async () => {
    const vendor = fakeVendor();
    const acceptTerms = vi.fn<AcceptTerms>(() => true);
    await vendor.createClient({ acceptTerms }).GET("/report");
    expectTypeOf(acceptTerms).parameter(0).toEqualTypeOf<Terms>();
    const signal = expect.any(AbortSignal);
    expect(acceptTerms.mock.calls).toEqual([[terms, { reason: "first", signal }]]);
    expect(vendor.sent.map(({ operation, authorization }) => [operation, authorization])).toEqual([
      ["POST /login", null],
      ["GET /terms", "Bearer login-1"],
      ["POST /terms", "Bearer login-1"],
      ["GET /report", "Bearer upgraded-1"],
    ]);
  });

  it("sends the credentials and the version of the terms that were shown", async () => {
    const vendor = fakeVendor();
    await vendor.createClient().GET("/report");
    expect(JSON.parse(vendor.sent[0]?.body ?? "")).toEqual({
      partner_id: credentials.partnerId,
      secret: credentials.secret,
    });
    expect(JSON.parse(vendor.sent[2]?.body ?? "")).toEqual({
      content_version: "version-1",
      all_policies_accepted: "true",
    });
  });

  it("waits for a person who takes time to accept", async () => {
    const vendor = fakeVendor();
    let accept = (_accepted: boolean) => {};
    const acceptTerms = () => new Promise<boolean>((resolve) => (accept = resolve));
    const report = vendor.createClient({ acceptTerms }).GET("/report");
    await vi.waitFor(() => expect(vendor.order()).toEqual(["POST /login", "GET /terms"]), 60_000);
    accept(true);
    expect((await report).response.status).toBe(200);
  });

  it("shares one login and one acceptance with a hundred calls made at the same time", async () => {
    const vendor = fakeVendor();
    const acceptTerms = vi.fn<AcceptTerms>(async () => true);
    const client = vendor.createClient({ acceptTerms });
    await Promise.all(Array.from({ length: 100 }, () => client.GET("/chat")));
    expect(acceptTerms).toHaveBeenCalledTimes(1);
    expect(vendor.count("POST /login")).toBe(1);
    expect(vendor.count("POST /terms")).toBe(1);
    expect(vendor.count("GET /chat")).toBe(100);
  });
});

describe("the headers of a call", () => {
  it("hold the API key, the login's included", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/report");
    await client.GET("/terms");
    expect(vendor.sent).toHaveLength(6);
    expect(new Set(vendor.sent.map(({ apiKey }) => apiKey))).toEqual(new Set(["the-key"]));
  });

  it("give way to those that the call brings", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/report", { headers: { "x-api-key": "another-key" } });
    expect(vendor.sent.map(({ apiKey }) => apiKey)).toEqual([
      "the-key",
      "the-key",
      "the-key",
      "another-key",
    ]);
  });

  it("hold the login token for the terms and none for the login", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/terms");
    await client.POST("/terms", {
      body: { content_version: "version-1", all_policies_accepted: "true" },
    });
    await client.POST("/login", { body: { partner_id: "other", secret: "other" } });
    expect(vendor.sent.map(({ operation, authorization }) => [operation, authorization])).toEqual([
      ["POST /login", null],
      ["GET /terms", "Bearer login-1"],
      ["POST /terms", "Bearer login-1"],
      ["POST /login", null],
    ]);
  });
});

describe("terms that are not accepted", () => {
  it.each([
    ["false", () => false],
    ["a promise of false", async () => false],
    ["nothing", () => undefined],
    ["an object instead of true", () => ({ accepted: false })],
  ])("are never posted where the answer is %s", async (_, answer) => {
    const vendor = fakeVendor();
    const client = vendor.createClient({ acceptTerms: answer as AcceptTerms });
    await expect(client.GET("/report")).rejects.toMatchObject({
      name: "AuthenticationError",
      status: undefined,
    });
    expect(vendor.order()).toEqual(["POST /login", "GET /terms"]);
  });

  it("are shown again at the next call", async () => {
    const vendor = fakeVendor();
    const acceptTerms = vi.fn<AcceptTerms>().mockReturnValueOnce(false).mockReturnValueOnce(true);
    const client = vendor.createClient({ acceptTerms });
    await expect(client.GET("/report")).rejects.toThrow("terms were not accepted");
    expect((await client.GET("/report")).response.status).toBe(200);
    expect(acceptTerms).toHaveBeenCalledTimes(2);
  });

  it("hand on what the callback threw", async () => {
    const vendor = fakeVendor();
    const closed = new Error("the dialog was closed");
    const client = vendor.createClient({ acceptTerms: () => Promise.reject(closed) });
    const error = await rejection(client.GET("/report"));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect((error as Error).cause).toBe(closed);
    expect(vendor.count("POST /terms")).toBe(0);
  });
});
