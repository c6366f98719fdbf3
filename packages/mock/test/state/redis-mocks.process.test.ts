import { basic } from "@carespec/test-support/basic";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import {
  ids,
  newUser,
  type Student,
  type User,
} from "../../../../specs/catalyst/test/support/catalyst.ts";
import { startCli, startServer } from "../support/process.ts";
import { prepareRedis, type RedisServer, startRedis } from "../support/redis.ts";

const MANY = 30;
const TWO = [0, 1] as const;

let redis: RedisServer;
let mocks: { url: string }[];

beforeAll(async () => {
  redis = await startRedis();
  const start = () => startServer(["--vendor", "catalyst", "--check", "--state", redis.url]);
  mocks = await Promise.all(TWO.map(start));
}, 60_000);

/** A client whose requests go to the mocks by turns, all in one session, as behind a load balancer. */
function openSession() {
  const session = crypto.randomUUID();
  let turn = 0;
  async function ask<Body = unknown>(
    method: string,
    path: string,
    body?: object,
    mock: number = turn++ % 2,
  ): Promise<{ status: number; reason: string | null; body: Body }> {
    const response = await fetch(mocks[mock]?.url + path, {
      method,
      headers: {
        Authorization: basic(
          "00000000-0000-4000-8000-000000000001",
          "00000000-0000-4000-8000-000000000002",
        ),
        "User-Agent": "Sample",
        "Content-Type": "application/json",
        "X-Mock-Session": session,
      },
      body: body ? JSON.stringify(body) : null,
    });
    const text = await response.text();
    const { status, headers } = response;
    return {
      status,
      reason: headers.get("x-mock-reason"),
      body: text ? JSON.parse(text) : undefined,
    };
  }
  const createUser = (more: object) =>
    ask<User>("POST", "/catalyst/api/users", { ...newUser, ...more });
  const users = (mock: number) =>
    ask<User[]>("GET", "/catalyst/api/users?size=100", undefined, mock).then(({ body }) => body);
  return { session, ask, createUser, users };
}

const numbers = Array.from({ length: MANY }, (_, number) => number);

describe("two mocks over one Redis, asked by turns", () => {
  it("both list every user of those that were created at once", async () => {
    const { createUser, users } = openSession();
    const before = await users(0);
    const made = await Promise.all(numbers.map((number) => createUser({ Username: `u${number}` })));
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]));
    const [one, other] = await Promise.all(TWO.map(users));
    expect(one).toEqual(other);
    const added = one?.slice(before.length).map(({ UserId }) => UserId);
    expect(added?.sort()).toEqual(made.map(({ body }) => body.UserId).sort());
  });

  it("give an external id to one user only, whoever asks for it at once", async () => {
    const { createUser } = openSession();
    const asked = await Promise.all(numbers.map(() => createUser({ ExternalId: "only-one" })));
    const given = asked.filter(({ status }) => status === 201);
    expect(given).toHaveLength(1);
    for (const { reason } of asked.filter((answer) => !given.includes(answer))) {
      expect(reason).toMatch(/ExternalId/);
    }
  });

  it("lose no assignment of many to one user at once", async () => {
    const { ask, users } = openSession();
    const made = await Promise.all(
      numbers.map(() => ask<Student>("POST", "/catalyst/api/students/", { FirstName: "Sample" })),
    );
    const students = made.map(({ body }) => body.StudentId);
    const user = `/catalyst/api/users/${ids.john}`;
    const assigned = await Promise.all(
      students.map((id) => ask("POST", `${user}/students/DF.${id}`)),
    );
    expect(new Set(assigned.map(({ status }) => status))).toEqual(new Set([201]));
    for (const mock of TWO) {
      const john = (await users(mock)).find(({ UserId }) => UserId === ids.john);
      expect(john?.AvailableStudents).toEqual(expect.arrayContaining(students));
    }
  });

  it("share a session's clock, its data and its journal", async () => {
    const { session, ask, createUser, users } = openSession();
    await ask("POST", "/__mock/clock", { freezeAt: "2026-01-01T12:00:00.000Z" }, 0);
    expect((await ask("GET", "/__mock/clock", undefined, 1)).body).toMatchObject({
      now: "2026-01-01T12:00:00.000Z",
    });
    await createUser({ Username: "shared" });
    await ask("GET", "/catalyst/api/users/nobody", undefined, 1);
    const { body } = await ask<{ requests: { request: { method: string } }[] }>(
      "GET",
      `/__mock/requests?session=${session}`,
      undefined,
      0,
    );
    expect(body.requests.map(({ request }) => request.method)).toEqual(["GET", "POST"]);
    await ask("POST", "/__mock/reset", {}, 1);
    expect((await users(0)).map(({ Username }) => Username)).not.toContain("shared");
  });

  it("answer 503 and say why while Redis is gone, and serve again when it is back", async () => {
    const { ask, createUser, users } = openSession();
    expect((await createUser({ Username: "lost" })).status).toBe(201);
    await redis.kill();
    for (const mock of TWO) {
      const { status, reason } = await ask("GET", "/catalyst/api/users", undefined, mock);
      expect([status, reason]).toEqual([
        503,
        expect.stringMatching(/^the state at redis:\/\/127.* cannot be used: /),
      ]);
      expect((await ask("GET", "/__mock/health", undefined, mock)).status).toBe(503);
    }
    await redis.start();
    for (const mock of TWO) {
      await expect
        .poll(async () => (await ask("GET", "/__mock/health", undefined, mock)).status)
        .toBe(200);
      expect((await users(mock)).map(({ Username }) => Username)).toContain("john");
    }
    expect((await createUser({ Username: "found" })).status).toBe(201);
  });
});

describe("carespec-mock --state", () => {
  it("ends with 1 and one line where no Redis is, and does not print the password", async () => {
    const { port } = await prepareRedis();
    const url = `redis://user:hunter2@127.0.0.1:${port}`;
    const { ended, output } = startCli(["--port", "0", "--state", url]);
    expect(await ended).toBe(1);
    expect(output.stdout).toBe("");
    expect(output.stderr).toMatch(
      /^carespec-mock: [^\n]+nothing listens there: start Redis[^\n]+\n$/,
    );
    expect(output.stderr).not.toContain("hunter2");
  });

  it("ends with 0 on SIGTERM, whether Redis lives, is gone or hangs", async () => {
    const own = await startRedis();
    onTestFinished(() => own.goOn());
    const start = () => startServer(["--vendor", "catalyst", "--state", own.url]);
    const [living, hanging, gone] = [await start(), await start(), await start()];
    living.child.kill("SIGTERM");
    expect(await living.ended).toBe(0);
    own.hang();
    hanging.child.kill("SIGTERM");
    expect(await hanging.ended).toBe(0);
    own.goOn();
    await own.kill();
    gone.child.kill("SIGTERM");
    expect(await gone.ended).toBe(0);
  });
});
