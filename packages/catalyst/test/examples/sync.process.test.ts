import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMock, type Mock } from "@carespec/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { retry } from "../../examples/settle.ts";
import { type NewUser, type Row, sync } from "../../examples/sync.ts";
import { createCatalystClient, type Student, type User } from "../../src/index.ts";
import { groupId, siteId } from "../support/samples.ts";

let mock: Mock;
let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  mock = await createMock({ vendors: ["catalyst"] });
  server = await mock.listen(0);
});
afterAll(async () => {
  await server.close();
  await mock.close();
});

const faults = [
  { fault: "status", status: 500 },
  { fault: "rate-limit", retryAfterSeconds: 0 },
  { fault: "drop" },
  { fault: "delay", delayMs: 2000 },
  { fault: "truncate" },
  { fault: "broken-json" },
  { fault: "reset" },
  { fault: "hang" },
];

/** A session of the mock, and a client whose time limit is shorter than the delays. */
function open(session: string) {
  async function control(path: string, body?: object) {
    const headers = { "content-type": "application/json", "x-mock-session": session };
    const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
    const response = await fetch(`${server.url}/__mock/${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text || "{}") as { catalyst: { users: User[]; students: Student[] } };
  }
  const client = createCatalystClient({
    baseUrl: `${server.url}/__session/${session}/catalyst`,
    organizationId: "00000000-0000-4000-8000-000000000001",
    token: "00000000-0000-4000-8000-000000000002",
    userAgent: "tests",
    timeoutMs: 500,
    retry: { ...retry, delay: () => 1 },
  });
  return { control, client };
}

const newUser = (): NewUser => ({
  Password: "Test123!",
  IpadPin: "482913",
  Groups: [groupId],
  Sites: [siteId],
});

const names = (id: number) => ({
  Username: `user-${id}`,
  FirstName: `First ${id}`,
  LastName: `Last ${id}`,
  Email: `user-${id}@example.com`,
});

/** 24 people; what each needs depends on the number. */
const rows: Row[] = Array.from({ length: 24 }, (_, id) => ({
  externalId: `hr-${id}`,
  names: names(id),
  students: ["s-0", "s-1"].slice(id % 3),
}));

/** Gives Catalyst 25 users of the list: outdated, inactive, wrongly assigned, or no longer on it. */
async function seed({ control, client }: ReturnType<typeof open>) {
  await client.listSites(); // a session begins at its first use
  const { catalyst } = await control("export");
  const [user] = catalyst.users;
  const students = catalyst.students.slice(0, 2).map((student, id) => {
    return { ...student, ExternalId: `s-${id}` };
  });
  const users = Array.from({ length: 25 }, (_, at) => at + 12).map((id) => ({
    ...user,
    ...names(id),
    ...(id % 4 === 0 && { LastName: "Outdated" }),
    UserId: `00000000-0000-4000-8000-${String(id).padStart(12, "0")}`,
    ExternalId: `hr-${id}`,
    Active: id % 5 > 0,
    AccessAllStudents: false,
    AvailableStudents: id % 2 ? [students[1]?.StudentId] : [],
  }));
  const others = { users: catalyst.users, students: catalyst.students.slice(2) };
  const seeded = {
    users: [...others.users, ...users],
    students: [...others.students, ...students],
  };
  await control("seed", { catalyst: { mode: "replace", ...catalyst, ...seeded } });
  return { students, others: others.users };
}

describe("the nightly sync", () => {
  it.concurrent.for([1, 2, 3, 4, 5])(
    "loses nothing and does nothing twice among faults: seed %i",
    async (run, { expect }) => {
      const { control, client } = open(`sync-${run}`);
      const { students, others } = await seed({ control, client });
      for (const [index, fault] of faults.entries()) {
        await control("faults", { ...fault, rate: 0.05, seed: run * 10 + index });
      }
      // The list has all its people: users with the other external ids have left.
      const changes = await sync(client, rows, newUser);
      expect(changes.filter((change) => change.startsWith("create"))).toHaveLength(12);
      expect(await sync(client, rows, newUser)).toEqual([]);

      const { catalyst } = await control("export");
      const listed = catalyst.users.filter(({ ExternalId }) => ExternalId?.startsWith("hr-"));
      expect(listed).toHaveLength(37);
      for (const row of rows) {
        const found = listed.filter(({ ExternalId }) => ExternalId === row.externalId);
        expect(found).toEqual([expect.objectContaining({ ...row.names, Active: true })]);
        const wanted = row.students.map(
          (id) => students.find((one) => one.ExternalId === id)?.StudentId,
        );
        expect(found[0]?.AvailableStudents?.toSorted()).toEqual(wanted.toSorted());
      }
      const leavers = listed.filter(({ ExternalId }) => Number(ExternalId?.slice(3)) >= 24);
      expect(leavers.map(({ Active }) => Active)).toEqual(Array(13).fill(false));
      const session = mock.sessionOf(`sync-${run}`);
      // A DELETE whose answer was lost finds nothing when it is repeated.
      await session.allow({ operation: "unassignStudent", status: 404 });
      await session.expectNoneRefused();
      const unlisted = ({ ExternalId }: User) => ExternalId === null;
      expect(catalyst.users.filter(unlisted)).toEqual(others.filter(unlisted));
    },
  );

  it("ends where a fault does not pass, and the next run does the rest", async () => {
    const { control, client } = open("sync-down");
    await seed({ control, client });
    await control("faults", { fault: "status", status: 503, operation: "createUser", times: 12 });
    await expect(sync(client, rows, newUser)).rejects.toThrow("createUser failed: 503");
    expect(await sync(client, rows, newUser)).toContain("create hr-11");
    expect(await sync(client, rows, newUser)).toEqual([]);
  });

  it("is a program", async () => {
    const program = fileURLToPath(new URL("../../examples/sync.ts", import.meta.url));
    const env = { ...process.env, CATALYST_URL: `${server.url}/__session/program/catalyst` };
    const run = async () => {
      return (await promisify(execFile)(process.execPath, [program], { env })).stdout;
    };
    expect(await run()).toContain("create hr-1");
    expect(await run()).toBe("[]\n");
    const session = mock.sessionOf("program");
    const body = { ExternalId: "hr-1", Username: "ada" };
    await session.expectRequest({ operation: "createUser", body, status: 201, times: 1 });
    await session.expectNoneRefused();
    const [coverage] = (await mock.coverage({ session: "program" })).vendors;
    const covered = coverage?.operations.filter((operation) => operation.covered);
    expect(covered?.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(["listUsers", "createUser", "listStudents", "listSites"]),
    );
  });
});
