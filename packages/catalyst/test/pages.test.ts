import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { createCatalystClient, type Pages, type User } from "../src/index.ts";
import { createTestClient } from "../src/testing.ts";
import { newUser, userId } from "./support/samples.ts";

const { client, session, close, baseUrl, fetch, credentials } = await createTestClient({
  check: true,
});
afterAll(close);
beforeAll(async () => {
  for (let count = 0; count < 45; count += 1) await client.createUser({ body: newUser });
});

async function idsOf(pages: Pages<User>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { UserId } of pages) ids.push(UserId);
  return ids;
}

describe("pages", () => {
  it("hold every user once, although the vendor does not say how it counts", async () => {
    const pages = client.listUsers.pages();
    expectTypeOf(pages).toEqualTypeOf<Pages<User>>();
    const ids = await idsOf(pages);
    const { catalyst } = await session.export("catalyst");
    const users = (catalyst?.users ?? []) as { UserId: string }[];
    const stored = users.map(({ UserId }) => UserId);
    expect(stored.length).toBeGreaterThan(40);
    expect([...ids].sort()).toEqual([...stored].sort());
  });

  it("come in the order of one big page, however they are asked for", async () => {
    const all = (await client.listUsers({ query: { size: 100 } })).map(({ UserId }) => UserId);
    expect(await idsOf(client.listUsers.pages({ query: { size: 7 } }))).toEqual(all);
    expect(await idsOf(client.listUsers.pages({ query: { size: 7 }, concurrency: 3 }))).toEqual(
      all,
    );
  });

  it("are full but for the last one, which maxItems cuts", async () => {
    const sizes: number[] = [];
    const pages = client.listUsers.pages({ query: { size: 15 }, maxItems: 40 });
    for await (const { items } of pages.byPage()) {
      expectTypeOf(items).toEqualTypeOf<User[]>();
      sizes.push(items.length);
    }
    expect(sizes).toEqual([15, 15, 10]);
  });

  it("keep the filters of the request", async () => {
    const ids = await idsOf(client.listUsers.pages({ query: { ExternalId: "1" } }));
    expect(ids).toEqual([userId]);
    // @ts-expect-error the vendor has no such filter
    await idsOf(client.listUsers.pages({ query: { Name: "Doe" }, maxItems: 0 }));
  });

  it("exist for the six lists, also below a path", async () => {
    const path = { userId };
    const groups: string[] = [];
    for await (const { Name } of client.listUserGroups.pages({ path })) groups.push(Name);
    expect(groups).toEqual(["Administrators"]);
    // @ts-expect-error a user is not a list
    expect(client.getUser.pages).toBeUndefined();
    const lists = ["listUsers", "listUserGroups", "listStudents", "listStudentUsers"] as const;
    for (const list of [...lists, "listGroups", "listSites"] as const) {
      expect(client[list].pages).toBeTypeOf("function");
    }
  });

  it("have the size that the client was given, unless the call says otherwise", async () => {
    const { organizationId = "", token = "" } = credentials;
    const own = { baseUrl, fetch, organizationId, token, userAgent: "tests", pageSize: 3 };
    const small = createCatalystClient(own);
    expect(await small.listUsers()).toHaveLength(3);
    expect((await small.GET("/api/users")).data).toHaveLength(3);
    expect(await small.listUsers({ query: { size: 5 } })).toHaveLength(5);
  });
});
