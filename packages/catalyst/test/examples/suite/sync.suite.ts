import { useMock } from "@carespec/mock/vitest";
import { expect, it } from "vitest";
import { retry } from "../../../examples/settle.ts";
import { type NewUser, sync } from "../../../examples/sync.ts";
import { createCatalystClient } from "../../../src/index.ts";

/** What the test of this suite plants: a gap, or a refusal. */
const planted = process.env.SUITE_PLANTED;
const mock = useMock({ vendors: ["catalyst"], check: true });

/** A client of the running test's session. */
function open() {
  const { baseUrl, credentials } = mock.vendor("catalyst");
  const { organizationId = "", token = "" } = credentials;
  const given = { organizationId, token, baseUrl, fetch: mock.fetch, userAgent: "suite" };
  return createCatalystClient({ ...given, retry: { ...retry, delay: () => 1 } });
}

const row = {
  externalId: "hr-1",
  names: { Username: "ada", FirstName: "Ada", LastName: "King", Email: "ada@example.com" },
  students: [],
};

async function newUser(client: ReturnType<typeof open>): Promise<() => NewUser> {
  const Sites = (await client.listSites()).slice(0, 1).map(({ SiteId }) => SiteId);
  return () => ({ Password: "Test123!", IpadPin: "482913", Groups: [], Sites });
}

it("creates a new person once", async () => {
  const client = open();
  const changes = await sync(client, [row], await newUser(client));
  expect(changes.filter((change) => change.startsWith("create"))).toEqual(["create hr-1"]);
  const body = { ...row.names, ExternalId: "hr-1" };
  await mock.expectRequest({ operation: "createUser", body, times: 1 });
  if (planted === "refusal") await mock.fetch(`${mock.vendor("catalyst").baseUrl}/api/usrs`);
});

it("creates a person once whose answer was lost after the write", async () => {
  const client = open();
  await mock.script("createUser", [{ fault: "drop", timing: "after" }]);
  await sync(client, [row], await newUser(client));
  await mock.expectRequest({ operation: "createUser", times: 1 });
  expect(await client.listUsers({ query: { ExternalId: "hr-1" } })).toHaveLength(1);
});

it.skipIf(planted === "gap")("deactivates who has left, and activates who comes back", async () => {
  const client = open();
  await sync(client, [row], await newUser(client));
  expect(await sync(client, [], await newUser(client))).toEqual(["deactivate hr-1"]);
  expect(await sync(client, [row], await newUser(client))).toEqual(["activate hr-1"]);
  await mock.expectRequest({ operation: "deactivateUser", times: { atLeast: 1 } });
  await mock.expectRequest({ operation: "activateUser", times: 1 });
});
