import { describe, expect, it } from "vitest";
import { ids, newUser, openVendor, refusals, UNKNOWN, type User } from "./support/catalyst.ts";

describe("a Catalyst user", () => {
  it("is created with its own id, and found by it afterwards", async () => {
    const { createUser, get, user } = await openVendor();
    const more = { Title: "RBT", ExternalId: "new-1" };
    const { status, body } = await createUser(more);
    const { Password: _, ...fields } = newUser;
    expect(status).toBe(201);
    expect(body).toEqual({
      ...fields,
      ...more,
      UserId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      Active: true,
      AvailableStudents: [],
      AccessAllStudents: false,
      NeedsReset: false,
    });
    expect(await user(body.UserId)).toEqual(body);
    expect((await get<User[]>("/api/users?size=100")).body).toContainEqual(body);
  });

  it("is created from the eight properties alone", async () => {
    const { body } = await (await openVendor()).createUser();
    expect(body).toMatchObject({ Title: "", AccessAllStudents: false, ExternalId: null });
  });

  it("shows null for its students while it sees all of them", async () => {
    const { ask, createUser, user } = await openVendor();
    const { UserId } = (await createUser({ AccessAllStudents: true })).body;
    expect((await user(UserId)).AvailableStudents).toBeNull();
    await ask("POST", `/api/users/${UserId}/students/${ids.student}`);
    expect((await user(UserId)).AvailableStudents).toBeNull();
    await ask("PUT", `/api/users/${UserId}`, newUser);
    expect((await user(UserId)).AvailableStudents).toEqual([ids.student]);
  });

  it("PUT clears omitted optional fields", async () => {
    const { ask, user } = await openVendor();
    const before = await user(ids.john);
    const { status, body } = await ask<User>("PUT", `/api/users/${ids.john}`, newUser);
    const { Password: _, ...fields } = newUser;
    expect(status).toBe(200);
    expect(body).toEqual({ ...before, ...fields, Title: "", ExternalId: null });
    expect(await user(ids.john)).toEqual(body);
  });

  it("keeps omitted required fields on update", async () => {
    const { ask, user } = await openVendor();
    const before = await user(ids.john);
    const body = { Title: "BCBA", ExternalId: "1" };
    expect((await ask<User>("PUT", "/api/users/1", body)).body).toEqual({ ...before, ...body });
  });

  it("cannot set the fields that the server sets", async () => {
    const { createUser } = await openVendor();
    const own = { UserId: UNKNOWN, Active: false, AvailableStudents: [ids.student] };
    const { body } = await createUser({ ...own, NeedsReset: true, Surprise: 1 });
    expect(body).toMatchObject({ Active: true, AvailableStudents: [], NeedsReset: false });
    expect(body.UserId).not.toBe(UNKNOWN);
    expect(body).not.toHaveProperty("Surprise");
  });

  it("takes group and site ids in capitals", async () => {
    const { createUser } = await openVendor();
    const { body } = await createUser({
      Groups: [ids.parents.toUpperCase()],
      Sites: [ids.site.toUpperCase(), ids.site],
    });
    expect(body).toMatchObject({ Groups: [ids.parents], Sites: [ids.site] });
  });

  it.each([
    ["group", { Groups: [ids.parents, UNKNOWN] }, "body/Groups/1"],
    ["site", { Sites: [UNKNOWN] }, "body/Sites/0"],
  ])("is refused with a %s that does not exist", async (_, more, at) => {
    const { ask, createUser, get, user } = await openVendor();
    const before = await user(ids.john);
    for (const { status, body, reason } of [
      await createUser(more),
      await ask("PUT", `/api/users/${ids.john}`, more),
    ]) {
      expect([status, body]).toEqual([422, refusals.invalidFields]);
      expect(reason).toContain(at);
    }
    expect(await user(ids.john)).toEqual(before);
    expect((await get<User[]>("/api/users?Email=new@example.com")).body).toEqual([]);
  });

  it("is deactivated by DELETE, stays to be read, and is activated by POST", async () => {
    const { ask, user } = await openVendor();
    const before = await user(ids.john);
    const path = `/api/users/${ids.john}`;
    for (const [method, isActive] of [
      ["DELETE", false],
      ["DELETE", false],
      ["POST", true],
      ["POST", true],
    ] as const) {
      expect(await ask(method, path)).toMatchObject({ status: 204, body: undefined });
      expect(await user(ids.john)).toEqual({ ...before, Active: isActive });
    }
  });

  it("stays inactive when it is updated", async () => {
    const { ask, user } = await openVendor();
    await ask("DELETE", `/api/users/${ids.john}`);
    await ask("PUT", `/api/users/${ids.john}`, newUser);
    expect(await user(ids.john)).toMatchObject({ Active: false, FirstName: "New" });
  });

  it.each(["GET", "PUT", "POST", "DELETE"])(
    "that is unknown answers %s with 404",
    async (method) => {
      const { ask } = await openVendor();
      const body = method === "PUT" ? newUser : undefined;
      const answer = await ask(method, `/api/users/${UNKNOWN}`, body);
      expect(answer).toMatchObject({ status: 404, body: refusals.notFound });
      expect(answer.reason).toContain("path/userId");
    },
  );
});

describe("the external id of a Catalyst user", () => {
  it("cannot belong to two users", async () => {
    const { ask, createUser, user } = await openVendor();
    const before = await user(ids.george);
    const changed = { ...newUser, ExternalId: "1" };
    for (const { status, body, reason } of [
      await createUser({ ExternalId: "1" }),
      await ask("PUT", `/api/users/${ids.george}`, changed),
    ]) {
      expect([status, body]).toEqual([422, refusals.externalIdTaken]);
      expect(reason).toContain("body/ExternalId");
    }
    expect(await user(ids.george)).toEqual(before);
  });

  it("may be sent again by its user, and is free once the user has another", async () => {
    const { ask, createUser, user } = await openVendor();
    const put = (ExternalId: string) =>
      ask("PUT", `/api/users/${ids.john}`, { ...newUser, ExternalId });
    expect((await put("1")).status).toBe(200);
    expect((await put("2")).status).toBe(200);
    expect((await createUser({ ExternalId: "1" })).status).toBe(201);
    expect((await user("2")).UserId).toBe(ids.john);
    expect((await put("1")).status).toBe(422);
  });

  it("may be missing from any number of users, an empty one counting as missing", async () => {
    const { createUser } = await openVendor();
    for (const more of [{}, {}, { ExternalId: "" }, { ExternalId: "" }]) {
      const { status, body } = await createUser(more);
      expect([status, body.ExternalId]).toEqual([201, null]);
    }
  });
});

describe("a Catalyst user is found by", () => {
  it.each([
    ["the bare id", ids.john],
    ["the id in capitals", ids.john.toUpperCase()],
    ["the prefixed id", `DF.${ids.john}`],
    ["the prefixed id in any letter case", `df.${ids.john.toUpperCase()}`],
    ["the external id", "1"],
  ])("%s", async (_, id) => {
    expect((await (await openVendor()).user(id)).UserId).toBe(ids.john);
  });

  it.each(["DF.1", "DF.", `DF.${UNKNOWN}`, ids.john.slice(1), "Analyst-1", "__proto__", "%20"])(
    "nothing like %s",
    async (id) => {
      expect((await (await openVendor()).get(`/api/users/${id}`)).status).toBe(404);
    },
  );

  it("an external id with signs that a path escapes", async () => {
    const { createUser, user } = await openVendor();
    const { UserId } = (await createUser({ ExternalId: "2024/7 ü" })).body;
    expect((await user(encodeURIComponent("2024/7 ü"))).UserId).toBe(UserId);
  });
});
