// Brings Catalyst's users to the state of an HR list, every night: new people are created, changed ones
// updated, leavers deactivated, and each sees the students of the row. What is already so is not
// written, so a run that ends in the middle is simply repeated, and a second run changes nothing.
//
//   npm start
//   node packages/catalyst/examples/sync.ts

import { type CatalystClient, createCatalystClient, type User } from "@carespec/catalyst";
import { repeat, retry, settle } from "./settle.ts";

/** A person of the HR list. */
export interface Row {
  /** The HR system's id, which Catalyst keeps as `ExternalId`. */
  externalId: string;
  names: { Username: string; FirstName: string; LastName: string; Email: string };
  /** External ids of the students whom this person sees. */
  students: string[];
}

/** What a new user needs and the list does not say. */
export type NewUser = { Password: string; IpadPin: string; Groups: string[]; Sites: string[] };

/**
 * Makes the users what the rows say. Users without an external id are not from the list and stay.
 *
 * @returns what was changed, a line each
 */
export async function sync(
  client: CatalystClient,
  rows: Row[],
  newUser: (row: Row) => NewUser,
): Promise<string[]> {
  const changes: string[] = [];
  const students = byExternalId(await repeat(() => all(client.listStudents.pages())));
  const users = byExternalId(await repeat(() => all(client.listUsers.pages())));
  const find = async (ExternalId: string) => (await client.listUsers({ query: { ExternalId } }))[0];

  for (const row of rows) {
    const { externalId: ExternalId, names } = row;
    if (!users.has(ExternalId)) {
      changes.push(`create ${ExternalId}`);
      const body = { ...names, ...newUser(row), ExternalId, AccessAllStudents: false };
      const isDone = async () => (await find(ExternalId)) !== undefined;
      await settle(() => client.createUser({ body }), isDone);
    }
    const user = users.get(ExternalId) ?? (await repeat(() => find(ExternalId)));
    if (!user) throw new Error(`user ${ExternalId} has disappeared`);
    const path = { userId: user.UserId };
    const read = () => client.getUser({ path });

    if (!user.Active) {
      changes.push(`activate ${ExternalId}`);
      const isDone = async () => (await read()).Active;
      await settle(() => client.activateUser({ path }), isDone);
    }
    if (Object.entries(names).some(([name, value]) => user[name as keyof User] !== value)) {
      changes.push(`update ${ExternalId}`);
      const { Title, AccessAllStudents, Groups, Sites, IpadPin } = user; // PUT replaces the rest too
      const kept = { Title, AccessAllStudents, Groups, Sites, IpadPin, ExternalId };
      await repeat(() => client.updateUser({ path, body: { ...kept, ...names } }));
    }
    const assigned = user.AvailableStudents ?? [];
    const wanted = row.students.map((id) => students.get(id)?.StudentId ?? unknown(id));
    for (const StudentId of new Set([...wanted, ...assigned])) {
      const isWanted = wanted.includes(StudentId);
      if (user.AccessAllStudents || isWanted === assigned.includes(StudentId)) continue;
      changes.push(`${isWanted ? "assign" : "unassign"} ${ExternalId}`);
      const pair = { path: { ...path, studentId: `DF.${StudentId}` } };
      await settle(
        () => (isWanted ? client.assignStudent(pair) : client.unassignStudent(pair)),
        async () => (await read()).AvailableStudents?.includes(StudentId) === isWanted,
      );
    }
  }
  for (const [ExternalId, { UserId, Active }] of users) {
    if (!Active || rows.some(({ externalId }) => externalId === ExternalId)) continue;
    changes.push(`deactivate ${ExternalId}`);
    await repeat(() => client.deactivateUser({ path: { userId: UserId } })); // DELETE erases nothing
  }
  return changes;
}

async function all<Item>(pages: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of pages) items.push(item);
  return items;
}

function byExternalId<Item extends { ExternalId: string | null }>(items: Item[]) {
  return new Map(items.flatMap((item) => (item.ExternalId ? [[item.ExternalId, item]] : [])));
}

function unknown(id: string): never {
  throw new Error(`no student has the external id ${id}`);
}

if (import.meta.main) {
  const client = createCatalystClient({
    baseUrl: process.env.CATALYST_URL ?? "http://127.0.0.1:4010/catalyst",
    organizationId: "00000000-0000-4000-8000-000000000001", // the mock's own credentials
    token: "00000000-0000-4000-8000-000000000002",
    userAgent: "nightly-sync",
    retry,
  });
  const names = { Username: "ada", FirstName: "Ada", LastName: "King", Email: "ada@example.com" };
  const Sites = (await client.listSites()).slice(0, 1).map(({ SiteId }) => SiteId);
  const newUser = () => ({ Password: "Test123!", IpadPin: "482913", Groups: [], Sites });
  console.log(await sync(client, [{ externalId: "hr-1", names, students: [] }], newUser));
}
