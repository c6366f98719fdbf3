import { rejection } from "@carespec/test-support/rejection";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AuthenticationError, type SessionTokens } from "../src/index.ts";
import { fakeVendor } from "./support/fake-vendor.ts";
import { numberedLogin } from "./support/numbered-login.ts";

const refused = () => Response.json({}, { status: 401 });

beforeEach(() => {
  // Shortly before the next code: waiting for it does not take long.
  vi.useFakeTimers({ toFake: ["Date"], now: 59_990 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a session by the caller's login", () => {
  it("is opened again after a 401, and the request repeated with its body", async () => {
    const vendor = fakeVendor();
    const client = vendor.createConventionsClient({ login: numberedLogin() });
    vendor.answerNext("POST /things", refused());
    const init = { method: "POST", body: '{"name":"bolt"}' };
    expect((await client.request("/things", init)).status).toBe(200);
    expect(vendor.sent).toEqual([
      { operation: "POST /things", token: "mine-1", body: init.body },
      { operation: "POST /things", token: "mine-2", body: init.body },
    ]);
  });

  it("is opened once more and not again where the repetition meets a 401", async () => {
    const vendor = fakeVendor();
    const login = numberedLogin();
    const client = vendor.createConventionsClient({ login });
    vendor.answerNext("GET /things", refused());
    vendor.answerNext("GET /things", refused());
    expect((await client.request("/things")).status).toBe(401);
    expect(login).toHaveBeenCalledTimes(2);
    expect(vendor.count("GET /things")).toBe(2);
  });

  it("is shared by a hundred requests made at the same time", async () => {
    const vendor = fakeVendor();
    const login = numberedLogin();
    const client = vendor.createConventionsClient({ login });
    await Promise.all(Array.from({ length: 100 }, () => client.request("/things")));
    expect(login).toHaveBeenCalledTimes(1);
  });

  it("is opened again when the lifetime that the login gave is over", async () => {
    const vendor = fakeVendor();
    const client = vendor.createConventionsClient({ login: numberedLogin(60_000) });
    await client.request("/things");
    vi.advanceTimersByTime(60_000);
    await client.request("/things");
    expect(vendor.sent.map(({ token }) => token)).toEqual(["mine-1", "mine-2"]);
  });

  it("gives way to a token that the request brings", async () => {
    const vendor = fakeVendor();
    const login = numberedLogin();
    const client = vendor.createConventionsClient({ login });
    vendor.answerNext("GET /things", refused());
    const headers = { "x-session-token": "another" };
    expect((await client.request("/things", { headers })).status).toBe(401);
    expect(vendor.sent.map(({ token }) => token)).toEqual(["another"]);
    expect(login).not.toHaveBeenCalled();
  });

  it("hands on what the login threw, and the next request logs in again", async () => {
    const vendor = fakeVendor();
    const wrongCode = new Error("the code was refused");
    const login = numberedLogin().mockRejectedValueOnce(wrongCode);
    const client = vendor.createConventionsClient({ login });
    const error = await rejection(client.request("/things"));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect((error as Error).cause).toBe(wrongCode);
    expect((await client.request("/things")).status).toBe(200);
  });

  it("rejects the request where the login gives no token", async () => {
    const vendor = fakeVendor();
    for (const tokens of [undefined, {}, { sessionToken: "" }]) {
      const login = async () => tokens as SessionTokens;
      await expect(vendor.createConventionsClient({ login }).request("/x")).rejects.toMatchObject({
        name: "AuthenticationError",
        message: "login failed: the answer holds no sessionToken (POST as the caller says)",
      });
    }
    expect(vendor.sent).toEqual([]);
  });
});
