import { readFileSync } from "node:fs";
import { createMock, type Listening, type Mock } from "@carespec/mock";
import { ask } from "@carespec/test-support/ask";
import { basic } from "@carespec/test-support/basic";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ids } from "./support/catalyst.ts";

type Bodies = Record<"updateUser" | "createUser" | "updateStudent" | "createStudent", object>;
/** As the page prints them. */
const bodies = JSON.parse(
  readFileSync(new URL("./fixtures/printed-bodies.json", import.meta.url), "utf8"),
) as Bodies;

/** What the page requires of every request, in its own words. */
const headers = {
  Authorization: basic(
    "00000000-0000-4000-8000-000000000001",
    "00000000-0000-4000-8000-000000000002",
  ),
  "User-Agent": "Best-Billing-Application",
  "Content-Type": "application/json",
};

const user = `/api/users/${ids.john}`;
const student = `/api/students/DF.${ids.student}`;
const reported = `reportId=${ids.report}&endDate=2016-08-09&startDate=2013-06-01`;

type Data = Parameters<Mock["seed"]>[0];
type Row = [printed: string, status: number, body?: keyof Bodies, data?: Data];

/** Every request that the page prints, and the status that it prints below. */
const PRINTED: Row[] = [
  ["GET /api/groups", 200],
  ["GET /api/users", 200],
  ["GET /api/users?Active=True&Email=test@datafinch.com&ExternalId=1", 200],
  [`GET ${user}`, 200],
  [`PUT ${user}`, 200, "updateUser"],
  // The page's own list has this user already, and an external id belongs to one user only.
  ["POST /api/users", 201, "createUser", { catalyst: { mode: "replace", users: [] } }],
  [`POST ${user}/token`, 201],
  [`POST ${user}/students/${ids.student}`, 201],
  [`DELETE ${user}/students/${ids.johnsStudent}`, 204],
  [`DELETE ${user}`, 204],
  [`POST ${user}`, 204],
  [`POST ${user}/groups/${ids.parents}`, 201],
  [`DELETE ${user}/groups/${ids.administrators}`, 204],
  [`GET ${user}/groups`, 200],
  ["GET /api/students", 200],
  [`GET ${student}`, 200],
  [`PUT ${student}`, 200, "updateStudent"],
  ["POST /api/students/", 201, "createStudent"],
  [`DELETE ${student}`, 204],
  [`POST ${student}`, 204],
  [`GET ${student}/users/AllAssignedUsers`, 200],
  // No status is printed for it; a list is 200 elsewhere.
  ["GET /api/sites", 200],
  [`GET /api/reports?${reported}&studentId=${ids.reportedStudent}`, 200],
  // No status is printed for it, and it needs a token that was just created: see sign-on.test.ts.
  // GET /login/authenticate?userid={userId}&token={token}
];

describe("the vendor's own requests, with only the host (and the mock's prefix) changed, are answered", () => {
  let mock: Mock;
  let server: Listening;
  beforeAll(async () => {
    mock = await createMock({ vendors: ["catalyst"], check: true });
    server = await mock.listen(0);
  });
  afterAll(() => server.close());

  it.each(PRINTED)("%s with %i", async (printed, status, body, data) => {
    const session = crypto.randomUUID();
    if (data) await mock.sessionOf(session).seed(data);
    const [method = "", path] = printed.split(" ");
    const answer = await ask(server.url, {
      method,
      path: `/catalyst${path}`,
      headers: { ...headers, "X-Mock-Session": session },
      ...(body && { body: JSON.stringify(bodies[body], null, 2) }),
    });
    expect([answer.headers["x-mock-reason"], answer.status]).toEqual([undefined, status]);
  });
});
