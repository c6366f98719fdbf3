import type { TestMock } from "@carespec/mock/vitest";
import { retry } from "../../../examples/settle.ts";
import { type NewUser, sync } from "../../../examples/sync.ts";
import { createCatalystClient } from "../../../src/index.ts";

/** What the tests use of a test runner, and the mock. */
interface Runner {
  it(name: string, run: () => Promise<void>): void;
  skip(name: string, run: () => Promise<void>): void;
  expect(value: unknown): { toEqual(expected: unknown): void; toHaveLength(length: number): void };
  mock: TestMock;
}

/** What the test of these suites plants: a gap, or a refusal. */
const planted = process.env.SUITE_PLANTED;

export const person = {
  externalId: "hr-1",
  names: { Username: "ada", FirstName: "Ada", LastName: "King", Email: "ada@example.com" },
  students: [],
};

/** The tests of the nightly sync, in any test runner. */
export function describeSync({ it, skip, expect, mock }: Runner): void {
  /** A client of the running test's session. */
  function open() {
    const { baseUrl, credentials } = mock.vendor("catalyst");
    const { organizationId = "", token = "" } = credentials;
    const given = { organizationId, token, baseUrl, fetch: mock.fetch, userAgent: "suite" };
    return createCatalystClient({ ...given, retry: { ...retry, delay: () => 1 } });
  }

  it("creates a new person once", async () => {
    const client = open();
    const changes = await sync(client, [person], await newUserOf(client));
    expect(changes.filter((change) => change.startsWith("create"))).toEqual(["create hr-1"]);
    const body = { ...person.names, ExternalId: "hr-1" };
    await mock.expectRequest({ operation: "createUser", body, times: 1 });
    if (planted === "refusal") await mock.fetch(`${mock.vendor("catalyst").baseUrl}/api/usrs`);
  });

  it("creates a person once whose answer was lost after the write", async () => {
    const client = open();
    await mock.script("createUser", [{ fault: "drop", timing: "after" }]);
    await sync(client, [person], await newUserOf(client));
    await mock.expectRequest({ operation: "createUser", times: 1 });
    expect(await client.listUsers({ query: { ExternalId: "hr-1" } })).toHaveLength(1);
  });

  const unlessGap = planted === "gap" ? skip : it;
  unlessGap("deactivates who has left, and activates who comes back", async () => {
    const client = open();
    await sync(client, [person], await newUserOf(client));
    expect(await sync(client, [], await newUserOf(client))).toEqual(["deactivate hr-1"]);
    expect(await sync(client, [person], await newUserOf(client))).toEqual(["activate hr-1"]);
    await mock.expectRequest({ operation: "deactivateUser", times: { atLeast: 1 } });
    await mock.expectRequest({ operation: "activateUser", times: 1 });
  });
}

/** What a new person needs and the list does not say. */
export async function newUserOf(
  client: ReturnType<typeof createCatalystClient>,
): Promise<() => NewUser> {
  const Sites = (await client.listSites()).slice(0, 1).map(({ SiteId }) => SiteId);
  return () => ({ Password: "Test123!", IpadPin: "482913", Groups: [], Sites });
}
