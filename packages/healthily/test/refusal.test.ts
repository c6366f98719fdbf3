import { inspect } from "node:util";
import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  isAuthenticationError,
  isNetworkError,
  isServerError,
  isValidationError,
} from "../src/index.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";

/** An answer that repeats every secret, as a careless vendor might. */
const echo = (status: number) => Response.json({ error: credentials }, { status });

describe("a session that the vendor refuses", () => {
  it.each([
    ["POST /login", 401, "createAccessToken", isAuthenticationError],
    ["POST /login", 500, "createAccessToken", isServerError],
    ["GET /terms", 401, "getTerms", isAuthenticationError],
    ["POST /terms", 400, "acceptTerms", isValidationError],
  ])("rejects the call where %s gives %i", async (operation, status, operationId, guard) => {
    const vendor = fakeVendor();
    vendor.answerNext(operation, echo(status));
    const error = await rejection(vendor.createClient().GET("/report"));
    expect(guard(error)).toBe(true);
    const message = `${operationId} failed: ${status} (${operation})`;
    expect(error).toMatchObject({ status, operationId, message });
    expect(vendor.order().at(-1)).toBe(operation);
  });

  it.each(["POST /login", "GET /terms", "POST /terms"])(
    "shows no credential and no token where %s is refused",
    async (operation) => {
      const vendor = fakeVendor();
      vendor.answerNext(operation, echo(403));
      const error = await rejection(vendor.createClient().GET("/report"));
      const shown = [(error as Error).stack, JSON.stringify(error), inspect(error)].join("\n");
      expect(shown).toContain("PermissionError");
      for (const secret of [...Object.values(credentials), "login-1"]) {
        expect(shown).not.toContain(secret);
      }
    },
  );

  it.each([
    ["no token", { token_type: "bearer", expires_in: 1860 }],
    ["an empty token", { access_token: "", token_type: "bearer", expires_in: 1860 }],
    ["a list", []],
  ])("rejects the call where the login gives %s", async (_, body) => {
    const vendor = fakeVendor();
    vendor.answerNext("POST /login", Response.json(body));
    const error = await rejection(vendor.createClient().GET("/report"));
    expect(isAuthenticationError(error)).toBe(true);
    const message = "createAccessToken failed: the answer holds no token (POST /login)";
    expect((error as Error).message).toBe(message);
    expect(vendor.order()).toEqual(["POST /login"]);
  });

  it("rejects the call where the login has no body", async () => {
    const vendor = fakeVendor();
    vendor.answerNext("POST /login", new Response(null, { status: 204 }));
    const error = await rejection(vendor.createClient().GET("/report"));
    expect((error as Error).message).toBe(
      "createAccessToken failed: 204 without a body (POST /login)",
    );
  });

  it("does not spoil the next call", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    vendor.answerNext("POST /login", echo(503));
    await rejection(client.GET("/report"));
    expect((await client.GET("/report")).response.status).toBe(200);
  });

  it("logs in again, a second later, where the terms refused the login token", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const vendor = fakeVendor();
    const client = vendor.createClient();
    vendor.answerNext("GET /terms", echo(401));
    await rejection(client.GET("/report"));
    vi.advanceTimersByTime(1000);
    await client.GET("/report");
    expect(vendor.sent.at(-1)?.authorization).toBe("Bearer upgraded-1");
    expect(vendor.count("POST /login")).toBe(2);
  });
});

describe("a login without a usable answer", () => {
  it("hands on what the network threw, as the cause", async () => {
    const vendor = fakeVendor();
    const down = new TypeError("fetch failed");
    const client = vendor.createClient({ fetch: () => Promise.reject(down) });
    const error = await rejection(client.GET("/report"));
    expect(isNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ cause: down });
  });

  it("keeps a token whose lifetime is missing until the vendor refuses it", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    const login_response = { access_token: "lasting", token_type: "bearer" };
    vendor.answerNext("POST /terms", Response.json({ login_response }));
    await client.GET("/report");
    await client.GET("/report");
    expect(vendor.count("POST /login")).toBe(1);
    expect(vendor.sent.at(-1)?.authorization).toBe("Bearer lasting");
  });
});
