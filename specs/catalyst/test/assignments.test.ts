import { describe, expect, it } from "vitest";
import { type Group, ids, openVendor, refusals, UNKNOWN, type User } from "./support/catalyst.ts";

describe("a student of a Catalyst user", () => {
  const path = (user: string, student: string) => `/api/users/${user}/students/${student}`;

  it("is assigned without a body, and is then one of the user's students", async () => {
    const { ask, user } = await openVendor();
    const answer = await ask("POST", path(ids.john, ids.student));
    expect([answer.status, answer.body]).toEqual([201, undefined]);
    const { AvailableStudents } = await user(ids.john);
    expect(AvailableStudents).toEqual([ids.johnsStudent, ids.student]);
  });

  it("is assigned only once by repeated calls", async () => {
    const { ask, user } = await openVendor();
    for (const id of [ids.johnsStudent, `DF.${ids.johnsStudent.toUpperCase()}`, "1"]) {
      expect((await ask("POST", path("1", id))).status).toBe(201);
    }
    expect((await user(ids.john)).AvailableStudents).toEqual([ids.johnsStudent]);
  });

  it("is unassigned, and unassigning again answers 404", async () => {
    const { ask, user } = await openVendor();
    const unassign = () => ask("DELETE", path(ids.john, ids.johnsStudent));
    expect(await unassign()).toMatchObject({ status: 204, body: undefined });
    expect((await user(ids.john)).AvailableStudents).toEqual([]);
    const again = await unassign();
    expect(again).toMatchObject({ status: 404, body: refusals.notFound });
    expect(again.reason).toContain("not assigned");
  });

  it.each([
    ["userId", path(UNKNOWN, ids.student)],
    ["studentId", path(ids.john, UNKNOWN)],
  ])("needs a %s that exists", async (name, unknown) => {
    const { ask } = await openVendor();
    for (const method of ["POST", "DELETE"]) {
      const { status, body, reason } = await ask(method, unknown);
      expect([status, body]).toEqual([404, refusals.notFound]);
      expect(reason).toContain(`path/${name}`);
    }
  });
});

describe("the users of a Catalyst student", () => {
  async function usersOf(vendor: Awaited<ReturnType<typeof openVendor>>, type: string) {
    const { status, body } = await vendor.get<User[]>(
      `/api/students/DF.${ids.student}/users/${type}`,
    );
    expect(status).toBe(200);
    return body.map(({ Username }) => Username).sort();
  }

  const assigned = ["sample.analyst", "sample.parent", "sample.therapist"];
  const seeingAll = ["george", "sample.supervisor"];
  const everyone = [...seeingAll, ...assigned].sort();

  it.each([
    ["AllAssignedUsers", everyone],
    ["OnlySpecificallyAssignedUsers", assigned],
    ["OnlyAccessAllStudentsUsers", seeingAll],
    ["Everyone", everyone],
    ["onlyaccessallstudentsusers", everyone],
    ["constructor", everyone],
  ])("are listed by the access type %s", async (type, expected) => {
    expect(await usersOf(await openVendor(), type)).toEqual(expected);
  });

  it("follow an assignment and the permission to see all students", async () => {
    const vendor = await openVendor();
    await vendor.ask("POST", `/api/users/${ids.john}/students/${ids.student}`);
    expect(await usersOf(vendor, "OnlySpecificallyAssignedUsers")).toEqual(["john", ...assigned]);
    await vendor.ask("PUT", `/api/users/${ids.john}`, { AccessAllStudents: true });
    expect(await usersOf(vendor, "OnlySpecificallyAssignedUsers")).toEqual(assigned);
    expect(await usersOf(vendor, "OnlyAccessAllStudentsUsers")).toContain("john");
    expect(await usersOf(vendor, "AllAssignedUsers")).toEqual([
      "george",
      "john",
      ...everyone.slice(1),
    ]);
  });

  it("alone show SelectedSites, of those who have them", async () => {
    const { get, user } = await openVendor();
    const { body } = await get<User[]>(`/api/students/1/users/AllAssignedUsers`);
    const george = await user(ids.george);
    expect(george).not.toHaveProperty("SelectedSites");
    expect(body).toContainEqual({ ...george, SelectedSites: george.Sites });
    expect(body.filter((one) => "SelectedSites" in one)).toHaveLength(1);
  });

  it("are not found for a student who does not exist", async () => {
    const { get } = await openVendor();
    const answer = await get(`/api/students/DF.${UNKNOWN}/users/AllAssignedUsers`);
    expect(answer).toMatchObject({ status: 404, body: refusals.notFound });
  });
});

describe("a security group of a Catalyst user", () => {
  const path = (user: string, group: string) => `/api/users/${user}/groups/${group}`;

  async function groupsOf({ get, user }: Awaited<ReturnType<typeof openVendor>>) {
    const { body } = await get<Group[]>(`/api/users/${ids.john}/groups`);
    expect(body.map(({ GroupId }) => GroupId)).toEqual((await user(ids.john)).Groups);
    return body.map(({ Name }) => Name);
  }

  it("is joined without a body, only once by repeated calls, and left", async () => {
    const vendor = await openVendor();
    for (const id of [ids.parents, ids.parents.toUpperCase(), `DF.${ids.parents}`]) {
      const answer = await vendor.ask("POST", path(ids.john, id));
      expect([answer.status, answer.body]).toEqual([201, undefined]);
      expect(await groupsOf(vendor)).toEqual(["Administrators", "Parents"]);
    }
    const left = await vendor.ask("DELETE", path(ids.john, ids.administrators));
    expect([left.status, left.body]).toEqual([204, undefined]);
    expect(await groupsOf(vendor)).toEqual(["Parents"]);
  });

  it("can be left though it is the last one", async () => {
    const vendor = await openVendor();
    await vendor.ask("DELETE", path(ids.john, ids.administrators));
    expect(await groupsOf(vendor)).toEqual([]);
  });

  it("cannot be left by a user who is not in it", async () => {
    const { ask } = await openVendor();
    const answer = await ask("DELETE", path(ids.john, ids.parents));
    expect(answer).toMatchObject({ status: 404, body: refusals.notFound });
    expect(answer.reason).toContain("not in this group");
  });

  it.each([
    ["userId", path(UNKNOWN, ids.parents)],
    ["groupId", path(ids.john, UNKNOWN)],
    ["groupId", path(ids.john, "Parents")],
  ])("needs a %s that exists: %s", async (name, unknown) => {
    const { ask } = await openVendor();
    for (const method of ["POST", "DELETE"]) {
      const { status, body, reason } = await ask(method, unknown);
      expect([status, body]).toEqual([404, refusals.notFound]);
      expect(reason).toContain(`path/${name}`);
    }
  });
});
