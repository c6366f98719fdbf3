import { describe, expect, it } from "vitest";
import { NOON, openVendor } from "./support/mystrength.ts";

const modified = 1546896901000;
const user = {
  id: 12345,
  member_id: "some_member_id_1234567",
  access_code: "some_access_code",
  modified,
};
const activity = { id: 1532, url: "dep1a1", modified };
const assessment = { id: 1, url: "phq9", modified };

const referral = {
  referral_user_first_name: "John",
  referral_user_email_address: "john+sample_new_user@example.com",
  referring_user_full_name: "Steve Clinician",
  referring_user_email_address: "steve_clinician@example_company.com",
  referral_settings_id: 456,
};

async function openLoggedIn() {
  const vendor = await openVendor();
  const headers = await vendor.token();
  return {
    ...vendor,
    get: (path: string) => vendor.ask(path, headers),
    refer: (body: unknown) => vendor.post("/referrals", body, headers),
  };
}

describe("myStrength's records", () => {
  it.each([
    ["/users/12345", user],
    ["/members/some_member_id_1234567/user", user],
    ["/activities/dep1a1", activity],
    ["/activities/by-id/1532", activity],
    ["/assessments/phq9", assessment],
    ["/assessments/by-id/1", assessment],
  ])("hold what the vendor prints: %s", async (path, expected) => {
    const { get } = await openLoggedIn();
    expect(await get(path)).toEqual({ status: 200, reason: null, body: expected });
  });

  it.each([
    ["No such user.", ["/users/1", "/users/-1", "/users/99999999999999999999"]],
    ["No such user.", ["/members/12345/user", "/members/%20/user", "/members/%00/user"]],
    ["No such activity.", ["/activities/1532", "/activities/DEP1A1", "/activities/a%2Fb"]],
    ["No such activity.", ["/activities/by-id", "/activities/by-id/1", "/activities/"]],
    ["No such assessment.", ["/assessments/1", "/assessments/toString", "/assessments/"]],
    ["No such assessment.", ["/assessments/by-id/99"]],
  ])("answer 404 if they do not exist: %s %s", async (message, paths) => {
    const { get } = await openLoggedIn();
    for (const path of paths) {
      const reason = expect.stringContaining("path/");
      expect(await get(path), path).toEqual({ status: 404, reason, body: { message } });
    }
  });

  it("answer 400 for a malformed number", async () => {
    const { get } = await openLoggedIn();
    for (const path of ["/users/john", "/activities/by-id/dep1a1", "/assessments/by-id/1.5"]) {
      const { status, body } = await get(path);
      expect([status, body], path).toEqual([400, { message: "A request parameter is not valid." }]);
    }
  });

  it("are all found one by one", async () => {
    const { get } = await openLoggedIn();
    for (const [list, read] of [
      ["/users", (found: typeof user) => `/members/${found.member_id}/user`],
      ["/users", (found: typeof user) => `/users/${found.id}`],
      ["/activities", (found: typeof activity) => `/activities/${found.url}`],
      ["/assessments", (found: typeof activity) => `/assessments/by-id/${found.id}`],
    ] as const) {
      for (const record of (await get(list)).body as never[]) {
        expect((await get(read(record))).body).toEqual(record);
      }
    }
  });

  it("can be replaced and added by a seed", async () => {
    const { get, seed } = await openLoggedIn();
    const changed = { ...user, access_code: "moved", modified: NOON, last_login: "2026-01-01" };
    await seed({ users: [changed, { id: 7, member_id: "a/b c", modified: NOON }] });
    expect((await get("/users/12345")).body).toEqual(changed);
    expect((await get("/members/a%2Fb%20c/user")).body).toMatchObject({ id: 7 });
    expect((await get(`/users?since=${NOON}`)).body).toHaveLength(2);
  });
});

describe("myStrength's referral", () => {
  it("is taken in with 201 and what the document shows of it", async () => {
    const { refer } = await openLoggedIn();
    const { referring_user_full_name, referring_user_email_address, ...shown } = referral;
    expect(await refer(referral)).toEqual({
      status: 201,
      reason: null,
      body: { ...shown, modified: NOON },
    });
    const withMember = { ...referral, member_id: "some_member_id_1234567" };
    expect((await refer(withMember)).body).toMatchObject({ member_id: "some_member_id_1234567" });
  });

  it("is kept as it was sent, a second one of the same person too", async () => {
    const { refer, advance, exported } = await openLoggedIn();
    const sent = { ...referral, id: "mine", modified: 1, campaign: "spring" };
    await refer(sent);
    await advance(1_000);
    await refer(sent);
    const { referrals } = await exported();
    const id = expect.stringMatching(/^[\da-f-]{36}$/);
    expect(referrals).toEqual([
      { ...sent, id, modified: NOON },
      { ...sent, id, modified: NOON + 1_000 },
    ]);
  });

  it("makes nobody a user", async () => {
    const { get, refer } = await openLoggedIn();
    const before = (await get("/users")).body;
    await refer({ ...referral, member_id: "new_member" });
    expect((await get("/users")).body).toEqual(before);
    expect((await get("/members/new_member/user")).status).toBe(404);
  });

  it("is refused with 400 and not kept where it breaks the document", async () => {
    const { refer, exported } = await openLoggedIn();
    for (const body of [
      "{",
      "null",
      { ...referral, referral_settings_id: "456" },
      { ...referral, referral_user_email_address: "john+sample_new_user@example.com\n" },
      { ...referral, referring_user_full_name: undefined },
      { ...referral, member_id: "" },
    ]) {
      const { status, body: refusal } = await refer(body);
      expect([status, refusal]).toEqual([400, { message: "The request body is not valid." }]);
    }
    expect((await exported()).referrals).toEqual([]);
  });
});

describe("myStrength's export", () => {
  it("gives another session the same data, except for logins", async () => {
    const [one, other] = [await openLoggedIn(), await openVendor()];
    await one.refer(referral);
    await one.seed({ users: [{ ...user, modified: NOON }] });
    const exported = await one.exported();
    expect(Object.keys(exported)).toEqual([
      "mode",
      "users",
      "activities",
      "assessments",
      "referrals",
    ]);
    await other.seed(exported);
    expect(await other.exported()).toEqual(exported);
    expect((await other.logIn()).status).toBe(200);
  });

  it("takes no record that breaks the document", async () => {
    const { seed } = await openVendor();
    await expect(seed({ users: [{ id: "12345", modified }] })).rejects.toThrow("/users/0");
    await expect(seed({ activities: [{ id: 1, modified }] })).rejects.toThrow("/activities/0");
    await expect(seed({ referrals: [referral] })).rejects.toThrow("/referrals/0");
    await expect(seed({ sessions: [] })).rejects.toThrow("unknown collection");
  });
});
