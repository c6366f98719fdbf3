import { describe, expect, it } from "vitest";
import * as catalyst from "../../../../specs/catalyst/test/support/catalyst.ts";
import * as healthily from "../../../../specs/healthily/test/support/healthily.ts";
import * as mystrength from "../../../../specs/mystrength/test/support/mystrength.ts";
import { createMock, type MockData } from "../../src/index.ts";
import { createCheckedMock } from "../support/control.ts";
import { openDataFolder } from "../support/data-file.ts";
import { openSession } from "../support/steered.ts";

const { dataFile } = openDataFolder();

/** Uses each vendor's writing operations; gives what the session exports then. */
const USED: Record<string, () => Promise<MockData>> = {
  async catalyst() {
    const { ask, createStudent, createUser, session } = await catalyst.openVendor();
    const { UserId } = (await createUser({ ExternalId: "own-1", Title: "Größe 🦜" })).body;
    await createStudent({});
    await createStudent({ FirstName: "Sample", ExternalId: "own-2", BaselineCriteria: null });
    await ask("POST", `/api/users/${UserId}/students/${catalyst.ids.student}`);
    await ask("PUT", `/api/users/${catalyst.ids.john}`, { Title: "", Groups: [] });
    await ask("DELETE", `/api/users/${catalyst.ids.george}`);
    await ask("POST", `/api/users/${UserId}/token`);
    return session.export("catalyst");
  },

  async healthily() {
    const mock = await healthily.startHealthily();
    const { ask, begin, finish, session } = await healthily.openPerson(mock);
    await begin("headache");
    await finish();
    await ask("POST /analytics", { event: "opened", value: { screen: ["a", { deep: null }] } });
    await ask("POST /analytics", { event: "", value: {}, id: "own", more: 1 });
    await ask("POST /analytics/feedback", { stars: 5, labels: ["good"], message: "Größe 🦜" });
    return session.export("healthily");
  },

  async mystrength() {
    const { post, session, token } = await mystrength.openVendor();
    const referral = {
      referral_user_first_name: "Größe 🦜",
      referral_user_email_address: "sample@example.com",
      referring_user_full_name: "Sample Clinician",
      referring_user_email_address: "clinician@under_score.example",
      referral_settings_id: 1,
    };
    const headers = await token();
    await post("/referrals", referral, headers);
    await post("/referrals", { ...referral, member_id: "m-1", id: 7, more: { a: 1 } }, headers);
    return session.export("mystrength");
  },
};

describe.each(Object.keys(USED))("what a session of %s holds", (name) => {
  const used = USED[name] as () => Promise<MockData>;

  it("is more than it began with, and the vendor's alone", async () => {
    const [data, mock] = [await used(), await createMock({ vendors: [name] })];
    expect(Object.keys(data)).toEqual([name]);
    expect(data[name]?.mode).toBe("replace");
    expect(data).not.toEqual(await mock.export());
  });

  it("is the same after the way through a data file", async () => {
    const data = await used();
    const mock = await createMock({ vendors: [name], data: dataFile(data) });
    expect(await mock.export()).toEqual(data);
    expect(await mock.sessionOf("other").export(name)).toEqual(data);
    const again = await createMock({ data: await mock.export() });
    expect(await again.export(name)).toEqual(data);
  });

  it("is the same after the way through an object and a seed, over the typed client too", async () => {
    const data = await used();
    const mock = await createCheckedMock({ vendors: [name] });
    await mock.sessionOf("seeded").seed(data);
    const { control } = openSession(mock, "seeded");
    expect((await control.GET("/__mock/export")).data).toEqual(data);
    const other = openSession(mock);
    const body = JSON.stringify(data);
    const headers = { "Content-Type": "application/json" };
    expect((await other.raw("/seed", { method: "POST", headers, body })).status).toBe(204);
    expect(await mock.sessionOf(other.id).export()).toEqual(data);
    expect(await mock.export()).not.toEqual(data);
  });

  it("is the same as a seed over itself, and over what other sessions changed", async () => {
    const data = await used();
    const mock = await createMock({ vendors: [name], data });
    await mock.seed(data);
    expect(await mock.export()).toEqual(data);
    const shuffled = Object.fromEntries(
      Object.entries(data[name] ?? {}).map(([key, values]) => [
        key,
        Array.isArray(values) ? values.toReversed() : values,
      ]),
    );
    await mock.seed({ [name]: shuffled });
    expect(await mock.export()).toEqual({ [name]: shuffled });
    await mock.seed(data);
    expect(await mock.export()).toEqual(data);
  });
});

describe("what a mock of all vendors holds", () => {
  it("is the same after the way through a data file", async () => {
    const parts = await Promise.all(Object.values(USED).map((used) => used()));
    const data = Object.assign({}, ...parts);
    const mock = await createMock({ data: dataFile(data), check: true });
    expect(await mock.export()).toEqual(data);
  });
});
