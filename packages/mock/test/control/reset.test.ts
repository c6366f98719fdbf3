import { describe, expect, it } from "vitest";
import { createMock, UserError } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { newUser, openSession } from "../support/steered.ts";

const mock = await createCheckedMock({ vendors: ["catalyst", "mystrength"] });
const initial = await mock.export();
const referral = {
  id: "referral-1",
  modified: 0,
  referral_user_first_name: "Sample",
  referral_user_email_address: "sample@example.com",
  referring_user_full_name: "Sample Clinician",
  referring_user_email_address: "clinician@example.com",
  referral_settings_id: 1,
};

/** A session whose data of both vendors, clock, faults, preferences and journal a test has changed. */
async function openChanged(of = mock) {
  const session = openSession(of);
  const { catalyst, control, id } = session;
  await catalyst("/api/users", { method: "POST", json: newUser("more@example.com") });
  await control.POST("/__mock/seed", { body: { mystrength: { referrals: [referral] } } });
  await control.POST("/__mock/clock", { body: { freeze: true } });
  await control.POST("/__mock/faults", { body: { fault: "html", operation: "listSites" } });
  await control.PUT("/__mock/preferences", { body: { preferences: [{ prefer: "code=500" }] } });
  const handle = of.sessionOf(id);
  const state = async () => {
    const { catalyst: users, mystrength: referrals } = await handle.export();
    return {
      catalyst: users?.users?.length === initial.catalyst?.users?.length ? "initial" : "changed",
      mystrength: referrals?.referrals?.length === 0 ? "initial" : "changed",
      frozen: (await handle.clock()).frozen,
      faults: (await handle.faults()).length,
      preferences: (await handle.preferences()).length,
      requests: (await handle.requests()).length,
    };
  };
  return { ...session, handle, state };
}

const CHANGED = {
  catalyst: "changed",
  mystrength: "changed",
  frozen: true,
  faults: 1,
  preferences: 1,
  requests: 1,
};
const ANEW = {
  catalyst: "initial",
  mystrength: "initial",
  frozen: false,
  faults: 0,
  preferences: 0,
  requests: 0,
};

describe("a reset", () => {
  it("without a body begins the session anew, and no other", async () => {
    const [one, other] = [await openChanged(), await openChanged()];
    expect(await one.state()).toEqual(CHANGED);
    expect((await one.control.POST("/__mock/reset")).response.status).toBe(204);
    expect(await one.state()).toEqual(ANEW);
    expect(await one.handle.export()).toEqual(initial);
    expect(await other.state()).toEqual(CHANGED);
  });

  it.each([[{}], [{ all: false }]])("with %j does the same", async (body) => {
    const { control, state } = await openChanged();
    await control.POST("/__mock/reset", { body });
    expect(await state()).toEqual(ANEW);
  });

  it("of one vendor begins its data anew and leaves the rest", async () => {
    const { control, state } = await openChanged();
    await control.POST("/__mock/reset", { body: { vendors: ["catalyst"] } });
    expect(await state()).toEqual({ ...CHANGED, catalyst: "initial" });
  });

  it("of every vendor leaves clock, faults, preferences and journal", async () => {
    const { control, state } = await openChanged();
    const vendors = ["mystrength", "catalyst", "catalyst"];
    await control.POST("/__mock/reset", { body: { vendors, all: false } });
    expect(await state()).toEqual({ ...CHANGED, catalyst: "initial", mystrength: "initial" });
  });

  it("of no vendor leaves everything", async () => {
    const { control, state } = await openChanged();
    await control.POST("/__mock/reset", { body: { vendors: [] } });
    expect(await state()).toEqual(CHANGED);
  });

  it("of all begins every session anew, whichever asks for it", async () => {
    const own = await createCheckedMock({ vendors: ["catalyst", "mystrength"] });
    const [one, other] = [await openChanged(own), await openChanged(own)];
    const asking = openSession(own);
    await asking.control.POST("/__mock/reset", { body: { all: true } });
    const unknown = await other.control.GET("/__mock/requests");
    expect(unknown.error?.detail).toContain("unknown session");
    expect([await one.state(), await other.state()]).toEqual([ANEW, ANEW]);
    expect((await asking.control.GET("/__mock/requests")).data).toEqual({ requests: [] });
  });

  it("cannot be of all and of some vendors", async () => {
    const { control, state } = await openChanged();
    const body = { all: true, vendors: ["catalyst"] };
    const { error } = await control.POST("/__mock/reset", { body });
    expect(error).toMatchObject({ status: 400, detail: /exclude each other/ });
    expect(await state()).toEqual(CHANGED);
  });

  it("of a session that nobody has used begins it", async () => {
    const { control } = openSession(mock);
    await control.POST("/__mock/reset");
    expect((await control.GET("/__mock/export")).data).toEqual(initial);
  });

  it("lets what a vendor gave before be good for nothing", async () => {
    const { catalyst, control } = openSession(mock);
    const created = await catalyst("/api/users", {
      method: "POST",
      json: newUser("a@example.com"),
    });
    const { UserId } = await created.json();
    const { Token } = await (
      await catalyst(`/api/users/${UserId}/token`, { method: "POST" })
    ).json();
    await control.POST("/__mock/reset", { body: { vendors: ["catalyst"] } });
    expect((await catalyst(`/api/users/${UserId}`)).status).toBe(404);
    const signOn = await catalyst(`/login/authenticate?userid=${UserId}&token=${Token}`);
    expect(signOn.status).toBe(401);
  });

  it("from code does the same", async () => {
    const { handle, state } = await openChanged();
    await expect(handle.reset(["catalyst", "acme"])).rejects.toThrow(UserError);
    expect(await state()).toEqual(CHANGED);
    await handle.reset(["catalyst"]);
    expect(await state()).toEqual({ ...CHANGED, catalyst: "initial" });
    await handle.reset();
    expect(await state()).toEqual(ANEW);
  });

  it("begins with the data that the mock was given", async () => {
    const data = { mystrength: { referrals: [referral] } };
    const given = await createMock({ vendors: ["mystrength"], data });
    await given.seed({ mystrength: { mode: "replace", referrals: [] } });
    await given.reset();
    expect((await given.export()).mystrength?.referrals).toEqual([referral]);
  });
});
