import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";
import { CODES } from "./support/rfc6238.ts";

const refused = () => Response.json({ message: "expired" }, { status: 401 });

describe("the login", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(CODES)("sends the code of second %i, %s", async (second, code) => {
    vi.setSystemTime(second * 1000);
    const vendor = fakeVendor();
    await vendor.createClient().GET("/users");
    expect(vendor.sent[0]?.operation).toBe("POST /sessions");
    expect(JSON.parse(vendor.sent[0]?.body ?? "")).toEqual({
      email_address: credentials.email,
      password: credentials.password,
      mfa_token: code,
    });
  });

  it("takes the secret in lower case and in groups, as apps show it", async () => {
    vi.setSystemTime(59_000);
    const vendor = fakeVendor();
    const totpSecret = "gezd gnbv gy3t qojq gezd gnbv gy3t qojq";
    await vendor.createClient({ totpSecret }).GET("/users");
    expect(JSON.parse(vendor.sent[0]?.body ?? "")).toMatchObject({ mfa_token: "287082" });
  });
});

describe("a session", () => {
  it("is opened by the first call and carried by each", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/users");
    await client.GET("/activities/{activityUrl}", { params: { path: { activityUrl: "dep1a1" } } });
    expect(vendor.sent.map(({ operation, token }) => [operation, token])).toEqual([
      ["POST /sessions", null],
      ["GET /users", "session-1"],
      ["GET /activities/dep1a1", "session-1"],
    ]);
  });

  it("is opened once for a hundred calls made at the same time", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await Promise.all(Array.from({ length: 100 }, () => client.GET("/users")));
    expect(vendor.count("POST /sessions")).toBe(1);
    expect(vendor.count("GET /users")).toBe(100);
  });

  it("is not needed to log in or to renew by hand", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.POST("/sessions/renew", { body: { refresh_token: "mine" } });
    expect(vendor.sent).toEqual([
      { operation: "POST /sessions/renew", token: null, body: '{"refresh_token":"mine"}' },
    ]);
  });

  it("is renewed with the refresh token after a 401, and the call repeated with its body", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/users");
    vendor.answerNext("POST /referrals", refused());
    const body = {
      referral_user_first_name: "John",
      referral_user_email_address: "john@example.com",
      referring_user_full_name: "Steve Clinician",
      referring_user_email_address: "steve@example.com",
      referral_settings_id: 456,
    };
    const { response } = await client.POST("/referrals", { body });
    expect(response.status).toBe(200);
    expect(vendor.sent.slice(2)).toEqual([
      { operation: "POST /referrals", token: "session-1", body: JSON.stringify(body) },
      { operation: "POST /sessions/renew", token: null, body: '{"refresh_token":"refresh-1"}' },
      { operation: "POST /referrals", token: "session-2", body: JSON.stringify(body) },
    ]);
  });

  it("is renewed with the latest refresh token", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/users");
    for (const _ of ["once", "twice"]) {
      vendor.answerNext("GET /users", refused());
      await client.GET("/users");
      vi.advanceTimersByTime(30_000);
    }
    const renewals = vendor.sent.filter(({ operation }) => operation === "POST /sessions/renew");
    expect(renewals.map(({ body }) => JSON.parse(body).refresh_token)).toEqual([
      "refresh-1",
      "refresh-2",
    ]);
  });

  it("is opened with the password where the refresh token is refused", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 59_990 });
    onTestFinished(() => void vi.useRealTimers());
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/users");
    vendor.answerNext("GET /users", refused());
    vendor.answerNext("POST /sessions/renew", refused());
    const { response } = await client.GET("/users");
    expect(response.status).toBe(200);
    expect(vendor.order().slice(2)).toEqual([
      "GET /users",
      "POST /sessions/renew",
      "POST /sessions",
      "GET /users",
    ]);
  });

  it("is renewed once for a hundred calls that meet a 401 together", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/users");
    for (let call = 0; call < 100; call += 1) vendor.answerNext("GET /users", refused());
    await Promise.all(Array.from({ length: 100 }, () => client.GET("/users")));
    expect(vendor.count("POST /sessions/renew")).toBe(1);
    expect(vendor.count("POST /sessions")).toBe(1);
  });

  it("is not renewed twice for one call: a second 401 reaches the caller", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    vendor.answerNext("GET /users", refused());
    vendor.answerNext("GET /users", refused());
    const { error, response } = await client.GET("/users");
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ message: "expired" });
    expect(vendor.count("GET /users")).toBe(2);
  });
});
