import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeVendor } from "./support/fake-vendor.ts";

const answer = { type: "factor", included: ["n"], excluded: ["y", "?"] } as const;
const body = { type: answer.type, included: [...answer.included], excluded: [...answer.excluded] };
const refused = () => Response.json({ error: "expired" }, { status: 401 });

describe("a token that expires", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("serves every call until shortly before its end", async () => {
    const vendor = fakeVendor({ expiresIn: 1860 });
    const client = vendor.createClient();
    await client.GET("/report");
    vi.advanceTimersByTime(1_840_000);
    await client.GET("/report");
    expect(vendor.count("POST /login")).toBe(1);
  });

  it("leads to one new login, with the terms shown again", async () => {
    const vendor = fakeVendor({ expiresIn: 1860 });
    const acceptTerms = vi.fn(() => true);
    const client = vendor.createClient({ acceptTerms });
    await client.GET("/report");
    vi.advanceTimersByTime(1_860_000);
    await Promise.all(Array.from({ length: 10 }, () => client.GET("/report")));
    expect(vendor.count("POST /login")).toBe(2);
    expect(acceptTerms).toHaveBeenCalledTimes(2);
    expect(vendor.sent.at(-1)?.authorization).toBe("Bearer upgraded-2");
  });

  it("counts for the login token as well", async () => {
    const vendor = fakeVendor({ expiresIn: 60 });
    const client = vendor.createClient();
    await client.GET("/terms");
    vi.advanceTimersByTime(60_000);
    await client.GET("/terms");
    expect(vendor.sent.at(-1)?.authorization).toBe("Bearer login-2");
  });
});

describe("a 401", () => {
  it("leads to one new login and one repetition with the same body", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/report");
    vendor.answerNext("POST /chat", refused());
    const { data, response } = await client.POST("/chat", { body });
    expect(response.status).toBe(200);
    expect(data).toEqual({ report: {} });
    expect(vendor.order().slice(4)).toEqual([
      "POST /chat",
      "POST /login",
      "GET /terms",
      "POST /terms",
      "POST /chat",
    ]);
    const [first, second] = vendor.sent.filter(({ operation }) => operation === "POST /chat");
    expect(JSON.parse(first?.body ?? "")).toEqual(answer);
    expect(second).toEqual({ ...first, authorization: "Bearer upgraded-2" });
  });

  it("reaches the caller where the repetition meets it again", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    vendor.answerNext("POST /chat", refused());
    vendor.answerNext("POST /chat", refused());
    const { error, response } = await client.POST("/chat", { body });
    expect(response.status).toBe(401);
    expect(error?.body).toEqual({ error: "expired" });
    expect(vendor.count("POST /chat")).toBe(2);
    expect(vendor.count("POST /login")).toBe(2);
  });

  it("leads to one new login for a hundred calls that meet it together", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/report");
    for (let call = 0; call < 100; call += 1) vendor.answerNext("GET /chat", refused());
    await Promise.all(Array.from({ length: 100 }, () => client.GET("/chat")));
    expect(vendor.count("POST /login")).toBe(2);
    expect(vendor.count("GET /chat")).toBe(200);
  });

  it("of a login by hand is handed to the caller as it is", async () => {
    const vendor = fakeVendor();
    vendor.answerNext("POST /login", refused());
    const { response } = await vendor.createClient().POST("/login", {
      body: { partner_id: "other", secret: "other" },
    });
    expect(response.status).toBe(401);
    expect(vendor.sent).toHaveLength(1);
  });

  it("does not come from a 403, which is handed to the caller", async () => {
    const vendor = fakeVendor();
    vendor.answerNext("GET /report", Response.json({}, { status: 403 }));
    const { response } = await vendor.createClient().GET("/report");
    expect(response.status).toBe(403);
    expect(vendor.count("POST /login")).toBe(1);
  });
});
