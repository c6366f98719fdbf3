import { describe, expect, it } from "vitest";
import { ids, openVendor, refusals, UNKNOWN } from "./support/catalyst.ts";

interface Token {
  Token: string;
  Expires: string;
}

async function openSignOn() {
  const vendor = await openVendor();
  const create = (user: string) => vendor.ask<Token>("POST", `/api/users/${user}/token`);
  const signOn = (userid: string, token: string) =>
    vendor.get(`/login/authenticate?${new URLSearchParams({ userid, token })}`);
  return { ...vendor, create, signOn, token: (await create(ids.john)).body.Token };
}

describe("a Catalyst login token", () => {
  it("is new each time and says when it expires", async () => {
    const { create } = await openSignOn();
    const [one, other] = [await create(`DF.${ids.john}`), await create("1")];
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(one.body.Token).not.toBe(other.body.Token);
    expect(one.body.Expires).toBe("2026-01-01T12:05:00");
  });

  it("is not issued to a user who does not exist", async () => {
    const { create } = await openSignOn();
    expect(await create(`DF.${UNKNOWN}`)).toMatchObject({ status: 404, body: refusals.notFound });
  });

  it.each([
    ["DF. and the id", `DF.${ids.john}`],
    ["the external id", "1"],
    ["the bare id", ids.john],
  ])("signs in the user named by %s", async (_, userid) => {
    const { signOn, token } = await openSignOn();
    const { status, headers } = await signOn(userid, token);
    expect([status, headers.get("location")]).toEqual([302, "/"]);
  });

  it("needs no credentials on the way in, and signs in by any letter case", async () => {
    const { session, token } = await openSignOn();
    const query = `userid=1&token=${token.toUpperCase()}`;
    const url = `http://mock.test/catalyst/login/authenticate?${query}`;
    expect((await session.fetch(url)).status).toBe(302);
  });

  it("signs in once", async () => {
    const { signOn, token } = await openSignOn();
    expect((await signOn("1", token)).status).toBe(302);
    const again = await signOn("1", token);
    expect([again.status, again.body]).toEqual([401, undefined]);
    expect(again.reason).toContain("has been used");
  });

  it("signs in until it expires", async () => {
    const { advance, create, signOn } = await openSignOn();
    const [early, late] = [await create("1"), await create("1")];
    await advance(5 * 60_000 - 1);
    expect((await signOn("1", early.body.Token)).status).toBe(302);
    await advance(1);
    const { status, reason } = await signOn("1", late.body.Token);
    expect(status).toBe(401);
    expect(reason).toContain("expired");
  });

  it.each([
    ["another user", ids.george],
    ["a user who does not exist", UNKNOWN],
    ["another external id", "analyst-1"],
  ])("does not sign in %s, nor is it spent on that", async (_, userid) => {
    const { signOn, token } = await openSignOn();
    const { status, reason } = await signOn(userid, token);
    expect(status).toBe(401);
    expect(reason).toContain("another user");
    expect(reason).not.toContain(token);
    expect((await signOn("1", token)).status).toBe(302);
  });

  it("does not sign in a deactivated user before the user is active again", async () => {
    const { ask, signOn, token } = await openSignOn();
    await ask("DELETE", "/api/users/1");
    const { status, reason } = await signOn("1", token);
    expect(status).toBe(401);
    expect(reason).toContain("deactivated");
    await ask("POST", "/api/users/1");
    expect((await signOn("1", token)).status).toBe(302);
  });

  it("cannot be invented or taken from another session", async () => {
    const { signOn } = await openSignOn();
    const other = await openSignOn();
    for (const token of [UNKNOWN, "any", "__proto__", ids.site, other.token]) {
      expect((await signOn("1", token)).status).toBe(401);
    }
  });

  it("is not part of the data that a session exports", async () => {
    const { session, token } = await openSignOn();
    expect(JSON.stringify(await session.export("catalyst"))).not.toContain(token);
  });
});
