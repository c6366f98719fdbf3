import { describe, expect, it } from "vitest";
import { ids, NOON, openVendor, refusals, type Student, UNKNOWN } from "./support/catalyst.ts";

const defaults = {
  BaselineCriteria: {
    CorrectRequired: 2,
    TrialsRequired: 3,
    Sequential: false,
    TrialsPerDay: 1,
    ContinueBaseline: false,
  },
  MasteryCriteria: {
    Consecutive: 3,
    FirstTrial: true,
    IndependentResponsePercentage: 80,
    MinimumNumberOfTrials: 3,
    MinimumNumberOfTherapists: 1,
    ColdProbe: false,
    HourToCheck1: 10,
    HourToCheck2: 16,
    HourToCheck3: 23,
  },
};

const newStudent = {
  BCBA: ids.analyst,
  LeadTherapistId: ids.therapist.toUpperCase(),
  FirstName: "New",
  LastName: "Student",
  SiteId: `DF.${ids.site}`,
  DateOfBirth: "2015-02-03T00:00:00",
  EntryDate: "2025-04-05T00:00:00",
  Gender: "f",
  FatherFirstName: "Sample",
  FatherPrimaryPhone: "555-0100",
  ExternalId: "new-1",
  StudentCode: "Student, New",
  Diagnosis: "none",
  TimeZone: "America/Denver",
};

describe("a Catalyst student", () => {
  it("is created with its own id, and found by it afterwards", async () => {
    const { createStudent, get, student } = await openVendor();
    const { status, body } = await createStudent(newStudent);
    expect(status).toBe(201);
    expect(body).toEqual({
      ...defaults,
      ...newStudent,
      StudentId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      LeadTherapistId: ids.therapist,
      SiteId: ids.site,
      Active: true,
      FatherLastName: null,
      FatherAlternatePhone: "",
      MotherFirstName: null,
      MotherLastName: null,
      MotherPrimaryPhone: "",
      MotherAlternatePhone: "",
      DateLastUpdated: NOON,
      IsUsingTeachingSessions: true,
    });
    expect(await student(body.StudentId)).toEqual(body);
    expect((await get<Student[]>("/api/students")).body).toContainEqual(body);
    expect((await get<Student>("/api/students/new-1")).body).toEqual(body);
  });

  it("is created from an empty body, since the vendor prints no required property", async () => {
    const { status, body } = await (await openVendor()).createStudent({});
    expect(status).toBe(201);
    expect(body).toMatchObject({ SiteId: ids.defaultSite, TimeZone: "America/New_York" });
  });

  it("cannot set the fields that the server sets", async () => {
    const { createStudent } = await openVendor();
    const own = { StudentId: UNKNOWN, Active: false, DateLastUpdated: "2014-11-05T19:05:12" };
    const { body } = await createStudent({ ...own, IsUsingTeachingSessions: false, Surprise: 1 });
    expect(body).toMatchObject({
      Active: true,
      DateLastUpdated: NOON,
      IsUsingTeachingSessions: true,
    });
    expect(body.StudentId).not.toBe(UNKNOWN);
    expect(body).not.toHaveProperty("Surprise");
  });

  it("assigns nobody by naming an analyst or a therapist", async () => {
    const { createStudent, user } = await openVendor();
    const before = await user(ids.analyst);
    await createStudent(newStudent);
    expect(await user(ids.analyst)).toEqual(before);
  });

  it("PUT clears omitted optional fields and keeps the others", async () => {
    const { ask, student, advance } = await openVendor();
    const before = await student(ids.johnsStudent);
    await advance(61_000);
    const { status, body } = await ask<Student>("PUT", "/api/students/1", { FirstName: "Other" });
    expect(status).toBe(200);
    expect(body).toEqual({
      ...before,
      FirstName: "Other",
      ExternalId: null,
      StudentCode: "",
      Diagnosis: "",
      DateLastUpdated: "2026-01-01T12:01:01",
    });
    expect(await student(ids.johnsStudent)).toEqual(body);
  });

  it("keeps the fields that the server sets on update", async () => {
    const { ask, student } = await openVendor();
    const { BaselineCriteria: _, ...body } = newStudent as Record<string, unknown>;
    await ask("PUT", `/api/students/DF.${ids.inactiveStudent}`, { ...body, Active: true });
    const { inactiveStudent } = ids;
    expect(await student(inactiveStudent)).toMatchObject({
      StudentId: inactiveStudent,
      Active: false,
    });
  });

  it.each([
    ["DF. and the id", `DF.${ids.site}`],
    ["DF. and the id in capitals", `df.${ids.site.toUpperCase()}`],
    ["the abbreviation", "CLIN"],
    ["the bare id in capitals", ids.site.toUpperCase()],
  ])("names its site by %s", async (_, SiteId) => {
    const { ask, createStudent } = await openVendor();
    expect((await createStudent({ SiteId })).body.SiteId).toBe(ids.site);
    const path = `/api/students/DF.${ids.reportedStudent}`;
    expect((await ask<Student>("PUT", path, { SiteId })).body.SiteId).toBe(ids.site);
  });

  it.each([
    ["SiteId", "NONE"],
    ["SiteId", `DF.${UNKNOWN}`],
    ["BCBA", UNKNOWN],
    ["LeadTherapistId", UNKNOWN],
  ])("is refused with the %s %s, which names nothing", async (field, value) => {
    const { ask, createStudent, get, student } = await openVendor();
    const before = await student(ids.student);
    for (const { status, body, reason } of [
      await createStudent({ [field]: value }),
      await ask("PUT", `/api/students/DF.${ids.student}`, { [field]: value }),
    ]) {
      expect([status, body]).toEqual([422, refusals.invalidFields]);
      expect(reason).toContain(`body/${field}`);
    }
    expect(await student(ids.student)).toEqual(before);
    expect((await get<Student[]>("/api/students")).body).toHaveLength(5);
  });

  it("is deactivated by DELETE, stays to be read, and is activated by POST", async () => {
    const { ask, student } = await openVendor();
    const before = await student(ids.student);
    for (const [method, isActive] of [
      ["DELETE", false],
      ["DELETE", false],
      ["POST", true],
      ["POST", true],
    ] as const) {
      const answer = await ask(method, `/api/students/DF.${ids.student}`);
      expect([answer.status, answer.body]).toEqual([204, undefined]);
      const after = { ...before, Active: isActive, DateLastUpdated: NOON };
      expect(await student(ids.student)).toEqual(after);
    }
  });

  it.each(["GET", "PUT", "POST", "DELETE"])(
    "that is unknown answers %s with 404",
    async (method) => {
      const { ask } = await openVendor();
      const body = method === "PUT" ? newStudent : undefined;
      const answer = await ask(method, `/api/students/DF.${UNKNOWN}`, body);
      expect(answer).toMatchObject({ status: 404, body: refusals.notFound });
      expect(answer.reason).toContain("path/studentId");
    },
  );
});

describe("the criteria of a Catalyst student", () => {
  it.each([
    ["null", { BaselineCriteria: null, MasteryCriteria: null }],
    ["left out", {}],
    ["empty", { BaselineCriteria: {}, MasteryCriteria: {} }],
  ])("are the system defaults where they are %s", async (_, criteria) => {
    const { ask, createStudent } = await openVendor();
    expect((await createStudent(criteria)).body).toMatchObject(defaults);
    const path = `/api/students/DF.${ids.createdStudent}`;
    expect((await ask<Student>("PUT", path, criteria)).body).toMatchObject(defaults);
  });

  it("are completed by the defaults", async () => {
    const { createStudent } = await openVendor();
    const { body } = await createStudent({
      BaselineCriteria: { TrialsRequired: 9 },
      MasteryCriteria: { ColdProbe: true },
    });
    expect(body.BaselineCriteria).toEqual({ ...defaults.BaselineCriteria, TrialsRequired: 9 });
    expect(body.MasteryCriteria).toEqual({ ...defaults.MasteryCriteria, ColdProbe: true });
  });
});

describe("the external id of a Catalyst student", () => {
  const taken = { Message: "The ExternalId is assigned to another student." };

  it("cannot belong to two students", async () => {
    const { ask, createStudent } = await openVendor();
    const path = `/api/students/DF.${ids.student}`;
    for (const { status, body, reason } of [
      await createStudent({ ExternalId: "1" }),
      await ask("PUT", path, { ExternalId: "1" }),
    ]) {
      expect([status, body]).toEqual([422, taken]);
      expect(reason).toContain("body/ExternalId");
    }
  });

  it("may be the student's own again, and one that a user has", async () => {
    const { ask } = await openVendor();
    const put = (ExternalId: string) => ask("PUT", "/api/students/2", { ExternalId });
    expect((await put("2")).status).toBe(200);
    expect((await put("analyst-1")).status).toBe(200);
    expect((await put("analyst-1")).status).toBe(404);
  });

  it("finds the student, who is found by DF. and the bare id too", async () => {
    const { get } = await openVendor();
    const id = ids.johnsStudent;
    for (const name of ["1", `DF.${id}`, `df.${id.toUpperCase()}`, id, id.toUpperCase()]) {
      const { body } = await get<Student>(`/api/students/${name}`);
      expect([name, body.StudentId]).toEqual([name, id]);
    }
    for (const name of ["DF.1", "null", `DF.${ids.john}`]) {
      expect((await get(`/api/students/${name}`)).status).toBe(404);
    }
  });
});
