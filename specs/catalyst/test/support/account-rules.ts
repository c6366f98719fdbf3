import { expect } from "vitest";
import { ids, openVendor, UNKNOWN } from "./catalyst.ts";

interface Token {
  Token: string;
  Expires: string;
}

async function openSignOn() {
  const vendor = await openVendor();
  const create = async (user = ids.john) =>
    (await vendor.ask<Token>("POST", `/api/users/${user}/token`)).body;
  const signOn = async (userid: string, token: string) =>
    (await vendor.get(`/login/authenticate?${new URLSearchParams({ userid, token })}`)).reason;
  return { ...vendor, create, signOn };
}

/** Sends a request with these headers changed; resolves with status and rule. */
async function refusal(headers: Record<string, string>, method = "GET", path = "/api/users") {
  const { ask } = await openVendor();
  const { status, reason } = await ask(method, path, undefined, headers);
  return [status, /\[([^;\]]+)/.exec(reason ?? "")?.[1]];
}

/** The tests of the rules on headers, credentials and sign-on. */
export const accountRules = {
  async userAgent() {
    expect(await refusal({ "User-Agent": "" })).toEqual([403, "catalyst/userAgent"]);
  },
  async credentials() {
    expect(await refusal({ Authorization: "Basic eDp5" })).toEqual([401, "catalyst/credentials"]);
  },
  async contentType() {
    const item = `/api/users/${ids.john}`;
    for (const type of ["", "text/xml", "application/jsonp"]) {
      const headers = { "Content-Type": type };
      const refused = [415, "catalyst/contentType"];
      expect(await refusal(headers)).toEqual(refused);
      expect(await refusal(headers, "DELETE", item)).toEqual(refused);
    }
    expect(await refusal({ "Content-Type": "application/json; charset=utf-8" })).toEqual([
      200,
      undefined,
    ]);
  },
  async invalidUserAgent() {
    expect(await refusal({ "User-Agent": "?" })).toEqual([200, undefined]);
  },
  async environments() {
    const { get } = await openVendor();
    expect((await get("/api/sites")).status).toBe(200);
  },
  async tokenRevocation() {
    const headers = { "X-Mock-Fault": "status; status=401" };
    expect(await refusal(headers)).toEqual([401, "fault/status"]);
  },
  async loginTokens() {
    const { Token, Expires } = await (await openSignOn()).create();
    expect([Token, Expires]).toEqual([expect.any(String), "2026-01-01T12:05:00"]);
  },
  async tokenUnknown() {
    const { signOn } = await openSignOn();
    expect(await signOn(ids.john, UNKNOWN)).toContain("catalyst/tokenUnknown");
  },
  async tokenForeign() {
    const { signOn, create } = await openSignOn();
    expect(await signOn(ids.george, (await create()).Token)).toContain("catalyst/tokenForeign");
  },
  async tokenUsed() {
    const { signOn, create } = await openSignOn();
    const { Token } = await create();
    expect(await signOn(ids.john, Token)).toBeNull();
    expect(await signOn(ids.john, Token)).toContain("catalyst/tokenUsed");
  },
  async tokenExpired() {
    const { signOn, create, advance } = await openSignOn();
    const { Token } = await create();
    await advance(5 * 60_000);
    expect(await signOn(ids.john, Token)).toContain("catalyst/tokenExpired");
  },
  async userInactive() {
    const { signOn, create, ask } = await openSignOn();
    await ask("DELETE", `/api/users/${ids.john}`);
    expect(await signOn(ids.john, (await create()).Token)).toContain("catalyst/userInactive");
  },
  async signOnPartners() {
    const { signOn, create } = await openSignOn();
    expect(await signOn(ids.john, (await create()).Token)).toBeNull();
  },
};
