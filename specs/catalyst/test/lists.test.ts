import { describe, expect, it } from "vitest";
import {
  type Group,
  ids,
  openVendor,
  type Site,
  type Student,
  type User,
} from "./support/catalyst.ts";

type Vendor = Awaited<ReturnType<typeof openVendor>>;

const names = (users: User[]) => users.map(({ Username }) => Username);

async function listed({ get }: Vendor, query: string): Promise<string[]> {
  const { status, body } = await get<User[]>(`/api/users?${query}`);
  expect(status).toBe(200);
  return names(body);
}

describe("Catalyst's users are listed", () => {
  it("active and inactive ones together, without a filter", async () => {
    const { get } = await openVendor();
    const { body } = await get<User[]>("/api/users");
    expect(body.map(({ Active }) => Active).sort()).toEqual([false, true, true, true, true, true]);
  });

  it("by activity, which follows a deactivation", async () => {
    const vendor = await openVendor();
    expect(await listed(vendor, "Active=False")).toEqual(["sample.parent"]);
    await vendor.ask("DELETE", `/api/users/${ids.john}`);
    expect(await listed(vendor, "Active=False")).toEqual(["john", "sample.parent"]);
    expect(await listed(vendor, "Active=True")).not.toContain("john");
  });

  it("by e-mail address, which several may share, in any letter case", async () => {
    const vendor = await openVendor();
    expect(await listed(vendor, "Email=Test%40DataFinch.com")).toEqual(["john", "george"]);
    expect(await listed(vendor, "Email=nobody%40example.com")).toEqual([]);
  });

  it("by external id", async () => {
    const vendor = await openVendor();
    expect(await listed(vendor, "ExternalId=1")).toEqual(["john"]);
    expect(await listed(vendor, "ExternalId=null")).toEqual([]);
    expect(await listed(vendor, `ExternalId=${ids.john}`)).toEqual([]);
  });

  it("by all filters together", async () => {
    const vendor = await openVendor();
    const email = "Email=test%40datafinch.com";
    expect(await listed(vendor, `${email}&ExternalId=1&Active=True`)).toEqual(["john"]);
    expect(await listed(vendor, `${email}&ExternalId=1&Active=False`)).toEqual([]);
    expect(await listed(vendor, `${email}&ExternalId=parent-1`)).toEqual([]);
    expect(await listed(vendor, `${email}&size=1&page=2`)).toEqual(["george"]);
  });

  it("as if a filter without a value were left out", async () => {
    const vendor = await openVendor();
    expect(await listed(vendor, "Active=&Email=&ExternalId=&page=&size=")).toHaveLength(6);
  });

  it.each(["Active=true", "Active=1", "Email=nobody", "size=0", "size=101", "size=x", "page=-1"])(
    "not by %s, which answers 422",
    async (query) => {
      const { status, body } = await (await openVendor()).get(`/api/users?${query}`);
      const message = { Message: "One or more query parameters are not valid." };
      expect([status, body]).toEqual([422, message]);
    },
  );
});

describe("a page of a Catalyst list", () => {
  async function withManyUsers(): Promise<Vendor> {
    const vendor = await openVendor();
    for (let number = 1; number <= 19; number += 1) {
      await vendor.createUser({ Username: `new.${number}` });
    }
    return vendor;
  }

  it("has twenty items, the next one the rest, and the one after that none", async () => {
    const vendor = await withManyUsers();
    const first = await listed(vendor, "");
    const second = await listed(vendor, "page=2");
    expect([first.length, second.length]).toEqual([20, 5]);
    expect(new Set([...first, ...second]).size).toBe(25);
    expect(second.at(-1)).toBe("new.19");
    expect(await listed(vendor, "page=3")).toEqual([]);
    expect(await listed(vendor, "page=100000000000000000000")).toEqual([]);
  });

  it("has as many as asked for, up to a hundred", async () => {
    const vendor = await withManyUsers();
    expect(await listed(vendor, "size=100")).toHaveLength(25);
    expect(await listed(vendor, "size=10&page=3")).toHaveLength(5);
    expect(await listed(vendor, "size=5&page=6")).toEqual([]);
  });

  it("is the first one by the numbers 0 and 1 alike", async () => {
    const vendor = await openVendor();
    const first = await listed(vendor, "size=2");
    expect(await listed(vendor, "size=2&page=0")).toEqual(first);
    expect(await listed(vendor, "size=2&page=1")).toEqual(first);
    expect(await listed(vendor, "size=2&page=2")).not.toEqual(first);
  });

  it.each([
    "/api/students",
    "/api/sites",
    "/api/groups",
    `/api/users/${ids.john}/groups`,
    `/api/students/DF.${ids.student}/users/AllAssignedUsers`,
  ])("exists for %s", async (path) => {
    const { ask, get } = await openVendor();
    await ask("POST", `/api/users/${ids.john}/groups/${ids.parents}`);
    const all = (await get<object[]>(path)).body;
    const pages = [1, 2, 3].map((page) => get<object[]>(`${path}?size=1&page=${page}`));
    const bodies = (await Promise.all(pages)).map(({ body }) => body);
    expect(all.length).toBeGreaterThan(1);
    expect(bodies.flat()).toEqual(all.slice(0, 3));
    expect((await get(`${path}?size=101`)).status).toBe(422);
  });
});

describe("Catalyst's other lists", () => {
  it("hold the students, inactive ones among them", async () => {
    const { body } = await (await openVendor()).get<Student[]>("/api/students");
    const { student, johnsStudent, reportedStudent, inactiveStudent, createdStudent } = ids;
    const inactive = body.filter(({ Active }) => !Active).map(({ StudentId }) => StudentId);
    expect(body.map(({ StudentId }) => StudentId)).toEqual([
      student,
      johnsStudent,
      reportedStudent,
      inactiveStudent,
      createdStudent,
    ]);
    expect(inactive).toEqual([inactiveStudent]);
  });

  it("hold the sites, the default one first", async () => {
    const { body } = await (await openVendor()).get<Site[]>("/api/sites");
    expect(body.map(({ Abbreviation }) => Abbreviation)).toEqual([
      "DFLT",
      "CLIN",
      "SCHL",
      "HOME",
      "ABBR",
    ]);
  });

  it("hold the security groups", async () => {
    const { body } = await (await openVendor()).get<Group[]>("/api/groups");
    expect(body.map(({ Name }) => Name)).toEqual(["Administrators", "Parents"]);
  });
});
