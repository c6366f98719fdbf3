import { inspect } from "node:util";
import { rejection } from "@carespec/test-support/rejection";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  isAuthenticationError,
  isNetworkError,
  isServerError,
  isValidationError,
} from "../src/index.ts";
import { credentials, fakeVendor } from "./support/fake-vendor.ts";

/** An answer that repeats every secret, as a careless vendor might. */
const echo = (status: number) => Response.json({ message: credentials }, { status });
const refused = () => Response.json({ message: "expired" }, { status: 401 });

beforeEach(() => {
  // Shortly before the next code: waiting for it does not take long.
  vi.useFakeTimers({ toFake: ["Date"], now: 59_990 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a login that the vendor refuses", () => {
  it.each([
    [400, isValidationError],
    [401, isAuthenticationError],
    [500, isServerError],
  ] as const)("rejects the call with status %i and sends nothing else", async (status, guard) => {
    const vendor = fakeVendor();
    // A refused code is followed by the next one, once.
    const logins = Array.from({ length: status < 500 ? 2 : 1 }, () => "POST /sessions");
    for (const login of logins) vendor.answerNext(login, echo(status));
    const error = await rejection(vendor.createClient().GET("/users"));
    expect(guard(error)).toBe(true);
    const message = `createSession failed: ${status} (POST /sessions)`;
    expect(error).toMatchObject({ status, operationId: "createSession", message });
    expect(vendor.order()).toEqual(logins);
  });

  it("shows no credential and no code", async () => {
    const vendor = fakeVendor();
    for (const _ of [1, 2]) vendor.answerNext("POST /sessions", echo(401));
    const error = await rejection(vendor.createClient().GET("/users"));
    const code: string = JSON.parse(vendor.sent[0]?.body ?? "").mfa_token;
    const shown = [(error as Error).stack, JSON.stringify(error), inspect(error)].join("\n");
    expect(shown).toContain("AuthenticationError");
    for (const secret of [...Object.values(credentials), code]) expect(shown).not.toContain(secret);
  });

  it("does not spoil the next call", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    vendor.answerNext("POST /sessions", echo(503));
    await rejection(client.GET("/users"));
    expect((await client.GET("/users")).response.status).toBe(200);
  });
});

describe("a login without a usable answer", () => {
  it.each([
    ["no token", {}],
    ["an empty token", { session_token: "", refresh_token: "refresh" }],
    ["a list", []],
  ])("rejects the call where it gives %s", async (_, body) => {
    const vendor = fakeVendor();
    for (const _ of [1, 2]) vendor.answerNext("POST /sessions", Response.json(body));
    const error = await rejection(vendor.createClient().GET("/users"));
    expect(error).toMatchObject({
      name: "AuthenticationError",
      message: "createSession failed: the answer holds no session token (POST /sessions)",
    });
    expect(vendor.order()).toEqual(["POST /sessions", "POST /sessions"]);
  });

  it("is followed by a login where it was a renewal", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/users");
    vendor.answerNext("GET /users", refused());
    vendor.answerNext("POST /sessions/renew", Response.json({}));
    expect((await client.GET("/users")).response.status).toBe(200);
    expect(vendor.sent.at(-1)).toMatchObject({ operation: "GET /users", token: "session-2" });
    expect(vendor.count("POST /sessions")).toBe(2);
  });

  it("is not followed by another renewal with a refresh token that was refused", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/users");
    vendor.answerNext("GET /users", refused());
    vendor.answerNext("POST /sessions/renew", refused());
    vendor.answerNext("POST /sessions", echo(503));
    await rejection(client.GET("/users"));
    expect((await client.GET("/users")).response.status).toBe(200);
    expect(vendor.count("POST /sessions/renew")).toBe(1);
  });

  it("keeps the refresh token where a renewal gives no new one", async () => {
    const vendor = fakeVendor();
    const client = vendor.createClient();
    await client.GET("/users");
    vendor.answerNext("POST /sessions/renew", Response.json({ session_token: "renewed" }));
    for (const _ of ["once", "twice"]) {
      vendor.answerNext("GET /users", refused());
      await client.GET("/users");
      vi.advanceTimersByTime(30_000);
    }
    const renewals = vendor.sent.filter(({ operation }) => operation === "POST /sessions/renew");
    expect(renewals.map(({ body }) => JSON.parse(body).refresh_token)).toEqual([
      "refresh-1",
      "refresh-1",
    ]);
  });

  it("hands on what the network threw, as the cause", async () => {
    const down = new TypeError("fetch failed");
    const client = fakeVendor().createClient({ fetch: () => Promise.reject(down) });
    const error = await rejection(client.GET("/users"));
    expect(isNetworkError(error)).toBe(true);
    expect(error).toMatchObject({ cause: down });
  });
});
