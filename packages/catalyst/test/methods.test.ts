import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import * as operations from "../src/gen/operations.ts";
import type {
  CatalystMethods,
  Group,
  LoginToken,
  ReportRow,
  Site,
  Student,
  User,
} from "../src/index.ts";
import { createTestClient } from "../src/testing.ts";
import {
  studentId as bareStudentId,
  groupId,
  newUser,
  reportId,
  userId,
} from "./support/samples.ts";

const { client, session, close } = await createTestClient({ check: true });
afterAll(close);

const studentId = `DF.${bareStudentId}`;

// One story: its last test looks back at what the others have called.
describe("the named methods", { shuffle: false }, () => {
  it("read users, students, groups, sites and reports", async () => {
    const users = await client.listUsers({ query: { ExternalId: "1" } });
    expectTypeOf(users).toEqualTypeOf<User[]>();
    expect(users.map(({ UserId }) => UserId)).toEqual([userId]);
    expect((await client.getUser({ path: { userId } })).Username).toBe("john");
    expect((await client.listUserGroups({ path: { userId } }))[0]?.GroupId).toBe(groupId);
    const students = await client.listStudents({ query: { size: 1 } });
    expectTypeOf(students).toEqualTypeOf<Student[]>();
    expect(students).toHaveLength(1);
    expect((await client.getStudent({ path: { studentId } })).StudentId).toBe(bareStudentId);
    const path = { studentId, userAccessType: "AllAssignedUsers" } as const;
    expect((await client.listStudentUsers({ path })).length).toBeGreaterThan(0);
    expect((await client.listGroups()).map(({ Name }) => Name)).toContain("Administrators");
    expect((await client.listSites()).map(({ Abbreviation }) => Abbreviation)).toContain("DFLT");
    const [row] = await client.getReport({ query: { reportId } });
    expect(row).toHaveProperty("Name");
  });

  it("write users, and give nothing back where the vendor does not", async () => {
    const created = await client.createUser({ body: newUser });
    expectTypeOf(created).toEqualTypeOf<User>();
    const path = { userId: created.UserId };
    const updated = await client.updateUser({ path, body: { ...newUser, Title: "BCBA" } });
    expect(updated.Title).toBe("BCBA");
    expectTypeOf(client.deactivateUser).returns.resolves.toEqualTypeOf<void>();
    const nothing = [
      await client.deactivateUser({ path }),
      await client.activateUser({ path }),
      await client.assignStudent({ path: { ...path, studentId: bareStudentId } }),
      await client.unassignStudent({ path: { ...path, studentId: bareStudentId } }),
      await client.addUserGroup({ path: { ...path, groupId } }),
      await client.removeUserGroup({ path: { ...path, groupId } }),
    ];
    expect(nothing).toEqual(Array(6).fill(undefined));
  });

  it("write students", async () => {
    const body = { FirstName: "Example", LastName: "Student" };
    const created = await client.createStudent({ body });
    expectTypeOf(created).toEqualTypeOf<Student>();
    const path = { studentId: `DF.${created.StudentId}` };
    expect((await client.updateStudent({ path, body })).FirstName).toBe("Example");
    await client.deactivateStudent({ path });
    await client.activateStudent({ path });
    expect((await client.getStudent({ path })).Active).toBe(true);
  });

  it("sign on, and do not follow the redirect", async () => {
    const path = { userId: `DF.${userId}` };
    const { Token } = await client.createLoginToken({ path });
    const query = { userid: path.userId, token: Token };
    expect(await client.authenticateUser({ query })).toBeUndefined();
    expect(await rejection(client.authenticateUser({ query }))).toMatchObject({ status: 401 });
  });

  it("have all been called", async () => {
    const entries = await session.requests({ limit: 200 });
    const answered = entries.filter(({ response }) => response.status < 400);
    const called = new Set(answered.map(({ operation }) => operation));
    expect([...called].sort()).toEqual(Object.keys(operations).sort());
  });

  it("give what the document says, each its own", () => {
    expectTypeOf<{
      -readonly [Operation in keyof CatalystMethods]: ReturnType<CatalystMethods[Operation]>;
    }>().toEqualTypeOf<{
      listUsers: Promise<User[]>;
      createUser: Promise<User>;
      getUser: Promise<User>;
      updateUser: Promise<User>;
      activateUser: Promise<void>;
      deactivateUser: Promise<void>;
      assignStudent: Promise<void>;
      unassignStudent: Promise<void>;
      listUserGroups: Promise<Group[]>;
      addUserGroup: Promise<void>;
      removeUserGroup: Promise<void>;
      listStudents: Promise<Student[]>;
      createStudent: Promise<Student>;
      getStudent: Promise<Student>;
      updateStudent: Promise<Student>;
      activateStudent: Promise<void>;
      deactivateStudent: Promise<void>;
      listStudentUsers: Promise<User[]>;
      listGroups: Promise<Group[]>;
      listSites: Promise<Site[]>;
      getReport: Promise<ReportRow[]>;
      createLoginToken: Promise<LoginToken>;
      authenticateUser: Promise<void>;
    }>();
    expect(client).toMatchObject(
      Object.fromEntries(Object.keys(operations).map((name) => [name, expect.any(Function)])),
    );
  });
});
