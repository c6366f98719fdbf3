import { expect } from "vitest";
import { ids, newUser, openVendor, type Student, UNKNOWN } from "./catalyst.ts";

/** Creates users out of the required properties and each of these; resolves with their statuses. */
async function usersWith(...changes: object[]): Promise<number[]> {
  const { createUser } = await openVendor();
  const statuses: number[] = [];
  for (const change of changes) statuses.push((await createUser(change)).status);
  return statuses;
}

/** The same with students. */
async function studentsWith(...bodies: object[]): Promise<number[]> {
  const { createStudent } = await openVendor();
  const statuses: number[] = [];
  for (const body of bodies) statuses.push((await createStudent(body)).status);
  return statuses;
}

/** The tests of the rules on the fields of users and students. */
export const fieldRules = {
  async json() {
    const { session } = await openVendor();
    const answer = await session.fetch("http://mock.test/catalyst/api/users", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{",
    });
    // Credentials are checked first.
    expect(answer.status).toBe(403);
    const { ask } = await openVendor();
    const nested = JSON.parse("[".repeat(600) + "]".repeat(600)) as object;
    expect((await ask("POST", "/api/users", nested)).reason).toContain("catalyst/json");
  },
  async invalidFields() {
    expect(await usersWith({ Email: 1 })).toEqual([422]);
    expect(await studentsWith({ FirstName: 1 })).toEqual([422]);
  },
  async userFields() {
    for (const name of Object.keys(newUser)) {
      const { ask } = await openVendor();
      const { [name as keyof typeof newUser]: _, ...others } = newUser;
      expect([name, (await ask("POST", "/api/users", others)).status]).toEqual([name, 422]);
    }
  },
  async externalIdTaken() {
    expect(await usersWith({ ExternalId: "1" }, { ExternalId: "free" })).toEqual([422, 201]);
  },
  async passwordHidden() {
    const { createUser } = await openVendor();
    expect(JSON.stringify((await createUser()).body)).not.toContain(newUser.Password);
  },
  async siteIds() {
    const bodies = [{ SiteId: `DF.${ids.defaultSite}` }, { SiteId: "DFLT" }];
    const { createStudent } = await openVendor();
    for (const body of bodies) {
      expect((await createStudent(body)).body.SiteId.toLowerCase()).toBe(ids.defaultSite);
    }
  },
  async unknownReference() {
    expect(await usersWith({ Groups: [UNKNOWN] }, { Sites: [UNKNOWN] })).toEqual([422, 422]);
    expect(await studentsWith({ SiteId: "NONE" }, { BCBA: UNKNOWN })).toEqual([422, 422]);
  },
  async systemDefaults() {
    const { createStudent } = await openVendor();
    const { body } = await createStudent({ BaselineCriteria: null, MasteryCriteria: null });
    expect(body).toMatchObject({
      BaselineCriteria: { CorrectRequired: 2 },
      MasteryCriteria: { Consecutive: 3 },
    } satisfies Partial<Record<keyof Student, unknown>>);
  },
  async timeZones() {
    const zones = ["America/New_York", "Europe/Kiev", "Europe/Kyiv", "EST"];
    expect(await studentsWith(...zones.map((TimeZone) => ({ TimeZone })))).toEqual([
      201, 201, 422, 422,
    ]);
  },
  async localDateTimes() {
    const dates = ["2012-02-29T00:00:00", "2010-13-45T00:00:00", "2010-02-30T00:00:00"];
    const others = ["2014-11-05T14:05:12Z", "2014-11-05"];
    for (const name of ["DateOfBirth", "EntryDate"]) {
      const bodies = [...dates, ...others].map((date) => ({ [name]: date }));
      expect(await studentsWith(...bodies)).toEqual([201, 422, 422, 422, 422]);
    }
  },
  async passwordPolicy() {
    expect(await usersWith({ Password: "x" })).toEqual([201]);
  },
  async ipadPinDigits() {
    expect(await usersWith({ IpadPin: "123" }, { IpadPin: "abc" })).toEqual([201, 201]);
  },
  async usernameUnique() {
    expect(await usersWith({ Username: "john" }, { Username: "john" })).toEqual([201, 201]);
  },
  async oneGroup() {
    expect(await usersWith({ Groups: [ids.administrators, ids.parents] })).toEqual([201]);
  },
  async studentFields() {
    const { createStudent } = await openVendor();
    const { status, body } = await createStudent({});
    expect([status, body.FirstName, body.LastName]).toEqual([201, "", ""]);
  },
  async studentGender() {
    expect(await studentsWith({ Gender: "x" })).toEqual([201]);
  },
  async criteriaRanges() {
    const MasteryCriteria = { IndependentResponsePercentage: 400, HourToCheck1: 99 };
    expect(await studentsWith({ MasteryCriteria })).toEqual([201]);
  },
};
