import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import {
  createCatalystClient,
  isCatalystError,
  NotFoundError,
  type Student,
  type User,
  ValidationError,
} from "../src/index.ts";
import { createTestClient, examples } from "../src/testing.ts";
import {
  studentId as bareStudentId,
  groupId,
  newUser,
  reportId,
  unknownId,
  userId,
} from "./support/samples.ts";

const { client, prefer, session, close, baseUrl, fetch, credentials } = await createTestClient({
  check: true,
});
afterAll(close);

const studentId = `DF.${bareStudentId}`;

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => new Error("it did not reject"),
    (error) => error,
  );
}

describe("the named methods", () => {
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

  it("sign on, without following the redirect", async () => {
    const path = { userId: `DF.${userId}` };
    const { Token } = await client.createLoginToken({ path });
    const query = { userid: path.userId, token: Token };
    expect(await client.authenticateUser({ query, redirect: "manual" })).toBeUndefined();
    expect(await rejection(client.authenticateUser({ query }))).toMatchObject({ status: 401 });
  });

  it("keep apart what is sent and what comes back, and take no property too many", async () => {
    expectTypeOf<User>().not.toHaveProperty("Password");
    type Body = Parameters<typeof client.createUser>[0]["body"];
    expectTypeOf<Body>().not.toHaveProperty("UserId");
    // @ts-expect-error the server gives the id
    const call = client.createUser({ body: { ...newUser, UserId: userId } });
    expect((await call).UserId).not.toBe(userId);
  });

  it("ask for nothing that the client was given, and let a call say otherwise", async () => {
    expectTypeOf(client.listSites).parameter(0).toExtend<object | undefined>();
    await client.listSites({
      headers: { "User-Agent": "Nightly-Import" },
      query: { size: 1 },
      baseUrl,
    });
    const [entry] = await session.requests({ operation: "listSites" });
    expect(entry?.request.headers["user-agent"]).toBe("Nightly-Import");
    expect(entry?.request.path).toContain("size=1");
  });
});

describe("errors", () => {
  it("narrow by operation and status to the body's type", async () => {
    const error = await rejection(client.getUser({ path: { userId: unknownId } }));
    expect(error).toBeInstanceOf(NotFoundError);
    if (!isCatalystError(error, "getUser")) throw error;
    if (error.status !== 404) throw error;
    expectTypeOf(error.body.Message).toEqualTypeOf<string | undefined>();
    expect(error.body.Message).toBe("The requested resource is not available.");
    expect(isCatalystError(error, "listUsers")).toBe(false);
  });

  it("come as the examples that a test prefers", async () => {
    await prefer(examples.createUser.externalIdTaken);
    const error = await rejection(client.createUser({ body: newUser }));
    await prefer();
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      body: { Message: "The ExternalId is assigned to another user." },
    });
    // @ts-expect-error there is no such example
    expect(examples.createUser.externalIdStolen).toBeUndefined();
  });
});

describe("pages", () => {
  it("hold every user once, whichever way the vendor counts", async () => {
    for (let count = 0; count < 45; count += 1) await client.createUser({ body: newUser });
    const ids = new Set<string>();
    let seen = 0;
    for await (const user of client.listUsers.pages()) {
      expectTypeOf(user).toEqualTypeOf<User>();
      ids.add(user.UserId);
      seen += 1;
    }
    expect(seen).toBe(ids.size);
    const all = (await session.export("catalyst")).catalyst?.users as object[];
    expect(seen).toBe(all.length);
    const sizes: number[] = [];
    const pages = client.listUsers.pages({ query: { size: 15 }, maxItems: 40 });
    for await (const page of pages.byPage()) sizes.push(page.length);
    expect(sizes).toEqual([15, 15, 10]);
  });

  it("have the size that the client was given", async () => {
    const { organizationId = "", token = "" } = credentials;
    const own = { baseUrl, fetch, organizationId, token, userAgent: "tests", pageSize: 3 };
    expect(await createCatalystClient(own).listUsers()).toHaveLength(3);
  });
});

describe("a POST that fails", () => {
  it("is not repeated unless that is asked for: the vendor may have created the user", async () => {
    const before = await session.requests({ operation: "createUser" });
    const fault = { fault: "status", status: 503, operation: "createUser" } as const;
    await session.addFault({ ...fault, times: 1 });
    expect(await rejection(client.createUser({ body: newUser }))).toMatchObject({ status: 503 });
    await session.addFault({ ...fault, times: 1 });
    const retry = { methods: ["POST"], delay: () => 0 };
    expect((await client.createUser({ body: newUser, retry })).Email).toBe(newUser.Email);
    const after = await session.requests({ operation: "createUser" });
    expect(after.length - before.length).toBe(3);
  });

  it("of a list is repeated", async () => {
    await session.addFault({
      fault: "rate-limit",
      retryAfterSeconds: 0,
      operation: "listGroups",
      times: 2,
    });
    expect(await client.listGroups()).not.toEqual([]);
  });
});
