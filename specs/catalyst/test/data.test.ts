import { createMock } from "@carespec/mock";
import { describe, expect, it } from "vitest";
import { ids, newUser, openVendor, type Student, UNKNOWN, type User } from "./support/catalyst.ts";

type Data = Parameters<Awaited<ReturnType<typeof openVendor>>["session"]["seed"]>[0];

describe("Catalyst's data", () => {
  it("are what a data file may hold", async () => {
    const { session } = await openVendor();
    const data = await session.export("catalyst");
    const mock = await createMock({ vendors: ["catalyst"], data });
    expect(await mock.export("catalyst")).toEqual(data);
  });

  it("name nothing that is missing: what is read can be written back", async () => {
    const { ask, get } = await openVendor();
    for (const user of (await get<User[]>("/api/users?size=100")).body) {
      const written = await ask("PUT", `/api/users/${user.UserId}`, user);
      expect(written).toMatchObject({ status: 200, body: user });
      const students = user.AvailableStudents ?? [];
      for (const id of students) expect((await get(`/api/students/DF.${id}`)).status).toBe(200);
    }
    for (const student of (await get<Student[]>("/api/students?size=100")).body) {
      const { DateLastUpdated: _, BaselineCriteria: __, ...rest } = student;
      const written = await ask("PUT", `/api/students/DF.${student.StudentId}`, student);
      expect(written).toMatchObject({ status: 200, body: rest });
    }
  });

  it("begin with the resources that the vendor's examples show", async () => {
    const { get } = await openVendor();
    for (const user of [ids.john, ids.george, ids.analyst, ids.therapist, ids.supervisor]) {
      expect((await get(`/api/users/${user}`)).status).toBe(200);
    }
    const { student, johnsStudent, reportedStudent, createdStudent, inactiveStudent } = ids;
    for (const id of [student, johnsStudent, reportedStudent, createdStudent, inactiveStudent]) {
      expect((await get(`/api/students/DF.${id}`)).status).toBe(200);
    }
  });

  it("take the vendor's sample of a student, in its own spelling", async () => {
    const { createStudent, student } = await openVendor();
    const printed = await student(ids.createdStudent);
    const { status, body } = await createStudent({
      ...printed,
      SiteId: printed.SiteId.toUpperCase(),
    });
    expect(status).toBe(201);
    const { StudentId, DateLastUpdated } = body;
    expect(body).toEqual({ ...printed, StudentId, DateLastUpdated });
    expect(StudentId).not.toBe(ids.createdStudent);
  });

  it("change in the session that wrote and in no other", async () => {
    const [one, other] = [await openVendor(), await openVendor()];
    const { UserId } = (await one.createUser({ ExternalId: "mine" })).body;
    await one.ask("DELETE", `/api/users/${ids.john}`);
    expect((await one.user(ids.john)).Active).toBe(false);
    expect((await other.user(ids.john)).Active).toBe(true);
    expect((await other.get(`/api/users/${UserId}`)).status).toBe(404);
    expect((await other.createUser({ ExternalId: "mine" })).status).toBe(201);
  });

  it("survive a write that is refused as a whole", async () => {
    const { ask, session } = await openVendor();
    const before = await session.export("catalyst");
    const body = { ...newUser, Username: "half", Sites: [UNKNOWN] };
    expect((await ask("PUT", `/api/users/${ids.john}`, body)).status).toBe(422);
    expect(await session.export("catalyst")).toEqual(before);
  });

  it("may hold ids in capitals", async () => {
    const { ask, session, user } = await openVendor();
    const { catalyst } = (await session.export("catalyst")) as { catalyst: { users: User[] } };
    const [john] = catalyst.users;
    const UserId = "ABCDEFAB-0000-4000-8000-000000000001";
    const AvailableStudents = [ids.student.toUpperCase()];
    const loud = { ...john, UserId, AvailableStudents, ExternalId: null };
    await session.seed({ catalyst: { users: [loud] } } as Data);
    expect((await user(UserId.toLowerCase())).UserId).toBe(UserId);
    const path = `/api/users/DF.${UserId.toLowerCase()}/students/${ids.student}`;
    expect((await ask("DELETE", path)).status).toBe(204);
    expect((await user(UserId)).AvailableStudents).toEqual([]);
  });

  it("may refer to missing resources and still be updated", async () => {
    const { ask, session, student, user } = await openVendor();
    await session.seed({ catalyst: { mode: "replace", sites: [], groups: [] } } as Data);
    const john = await user(ids.john);
    expect(john.Groups).toEqual([ids.administrators]);
    const put = await ask("PUT", `/api/users/${ids.john}`, { Title: "BCBA", Groups: john.Groups });
    expect(put).toMatchObject({ status: 200, body: { Sites: john.Sites } });
    expect((await ask("GET", `/api/users/${ids.john}/groups`)).body).toEqual([]);
    const { SiteId } = await student(ids.student);
    const path = `/api/students/DF.${ids.student}`;
    expect((await ask("PUT", path, { FirstName: "Other" })).body).toMatchObject({ SiteId });
    expect((await ask("PUT", path, { SiteId: ids.defaultSite })).status).toBe(422);
  });

  it("work without any sites, groups or reports", async () => {
    const { createStudent, createUser, get, session } = await openVendor();
    const empty = { mode: "replace", users: [], students: [], sites: [], groups: [], reports: [] };
    await session.seed({ catalyst: empty } as Data);
    for (const path of ["/api/users", "/api/students", "/api/sites", "/api/groups"]) {
      expect(await get(path)).toMatchObject({ status: 200, body: [] });
    }
    expect((await createUser({ Groups: [], Sites: [] })).status).toBe(201);
    expect((await createUser()).status).toBe(422);
    expect((await createStudent({})).status).toBe(422);
    expect((await get(`/api/reports?reportId=${ids.report}`)).status).toBe(404);
  });

  it("refuse a value that is not a resource of the vendor", async () => {
    const { session } = await openVendor();
    const seed = (collection: string, value: object) =>
      session.seed({ catalyst: { [collection]: [value] } } as Data);
    await expect(seed("users", { UserId: UNKNOWN })).rejects.toThrow(/\/catalyst\/users\/0/);
    const report = { ReportId: UNKNOWN, Rows: [], Parameters: [{ Name: "x", Type: "Colour" }] };
    await expect(seed("reports", report)).rejects.toThrow(/\/catalyst\/reports\/0/);
  });
});
