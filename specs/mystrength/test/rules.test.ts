import { expect } from "vitest";
import { describeRules } from "../../../packages/mock/test/support/describe-rules.ts";
import rules from "../rules.ts";
import { openVendor, type Tokens } from "./support/mystrength.ts";

/** A vendor that has logged in. */
async function openLists() {
  const vendor = await openVendor();
  const headers = await vendor.token();
  const list = async (query: string) =>
    ((await vendor.ask(`/users?${query}`, headers)).body as { id: number }[]).map(({ id }) => id);
  return { ...vendor, headers, list };
}

const referral = {
  referral_user_first_name: "Sample",
  referral_user_email_address: "sample@example.com",
  referring_user_full_name: "Sample Referrer",
  referring_user_email_address: "referrer@example.com",
  referral_settings_id: 987_654,
};

const modified = Date.parse("2017-01-01T06:00:00.000Z");
const users = [modified - 1, modified, modified + 1].map((time, index) => ({
  id: index + 1,
  modified: time,
  access_code: "mine",
}));

describeRules("mystrength", rules, {
  async missingToken() {
    const { ask } = await openVendor();
    expect((await ask("/users")).reason).toContain("mystrength/missingToken");
  },
  async unknownToken() {
    const { ask } = await openVendor();
    const { reason } = await ask("/users", { "x-session-token": "x" });
    expect(reason).toContain("mystrength/unknownToken");
  },
  async sessionExpired() {
    const { ask, headers, advance } = await openLists();
    await advance(30 * 60_000);
    expect((await ask("/users", headers)).reason).toContain("mystrength/sessionExpired");
  },
  async wrongPassword() {
    const { logIn } = await openVendor();
    expect((await logIn({ password: "x" })).reason).toContain("mystrength/wrongPassword");
  },
  async wrongCode() {
    const { logIn } = await openVendor();
    expect((await logIn({ mfa_token: "000000" })).reason).toContain("mystrength/wrongCode");
  },
  async replayedCode() {
    const { logIn } = await openVendor();
    expect((await logIn()).status).toBe(200);
    expect((await logIn()).reason).toContain("mystrength/replayedCode");
  },
  async refreshToken() {
    const { logIn, post } = await openVendor();
    const { refresh_token } = (await logIn()).body as Tokens;
    const renew = () => post("/sessions/renew", { refresh_token });
    expect((await renew()).reason).toBeNull();
    expect((await renew()).reason).toContain("mystrength/refreshToken");
  },
  async json() {
    const { post } = await openVendor();
    expect((await post("/sessions", "{")).reason).toContain("mystrength/json");
  },
  async since() {
    const { list, seed } = await openLists();
    await seed({ users });
    expect(await list(`access_code=mine&since=${modified}`)).toEqual([2, 3]);
  },
  async sinceDate() {
    const { list, seed, ask, headers } = await openLists();
    await seed({ users });
    expect(await list("access_code=mine&sinceDate=2017-01-01")).toEqual([2, 3]);
    expect((await ask("/users?sinceDate=2017-02-30", headers)).status).toBe(400);
  },
  async pages() {
    const { list } = await openLists();
    const all = await list("");
    expect([await list("limit=2"), await list("limit=2&page=1")]).toEqual([
      all.slice(0, 2),
      all.slice(2, 4),
    ]);
  },
  async invalidParameter() {
    const { ask, headers } = await openLists();
    expect((await ask("/users?since=", headers)).reason).toContain("mystrength/invalidParameter");
  },
  async notFound() {
    const { ask, headers } = await openLists();
    expect((await ask("/users/1", headers)).reason).toContain("mystrength/notFound");
  },
  async separateChannels() {
    const { logIn } = await openVendor();
    expect((await logIn()).status).toBe(200);
  },
  async partnerToken() {
    const { ask, headers } = await openLists();
    const more = { ...headers, "x-partner-token": "anything" };
    expect((await ask("/users", more)).status).toBe(200);
  },
  async recordsExist() {
    const { post, headers } = await openLists();
    expect((await post("/referrals", referral, headers)).status).toBe(201);
  },
});
