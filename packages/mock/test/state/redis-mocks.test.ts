import { prepareRedis, type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Reader } from "../fixtures/sample-vendor/plugin.ts";
import { startCli, startServer } from "../support/process.ts";
import {
  bookOf,
  entitled,
  KNOWN_READER,
  newReader,
  SAMPLE,
  sampleArgs,
} from "../support/sample-vendor.ts";

const MANY = 30;
const TWO = [0, 1] as const;

let redis: RedisServer;
let mocks: { url: string }[];

beforeAll(async () => {
  redis = await startRedis();
  const start = () => startServer([...sampleArgs, "--check", "--state", redis.url]);
  mocks = await Promise.all(TWO.map(start));
});

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
      headers: { ...entitled, "X-Mock-Session": session },
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
  const createReader = (email: string) => ask<Reader>("POST", "/library/readers", newReader(email));
  const readers = (mock: number) =>
    ask<Reader[]>("GET", "/library/readers?size=100", undefined, mock).then(({ body }) => body);
  return { session, ask, createReader, readers };
}

const numbers = Array.from({ length: MANY }, (_, number) => number);

describe("two mocks over one Redis, asked by turns", () => {
  it("both list every one of many readers that were created at once", async () => {
    const { createReader, readers } = openSession();
    const before = await readers(0);
    const made = await Promise.all(numbers.map((number) => createReader(`u${number}@example.com`)));
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]));
    const [one, other] = await Promise.all(TWO.map(readers));
    expect(one).toEqual(other);
    const added = one?.slice(before.length).map(({ readerId }) => readerId);
    expect(added?.sort()).toEqual(made.map(({ body }) => body.readerId).sort());
  });

  it("give an email address to one reader only, however many ask for it at once", async () => {
    const { createReader } = openSession();
    const asked = await Promise.all(numbers.map(() => createReader("only-one@example.com")));
    const given = asked.filter(({ status }) => status === 201);
    expect(given).toHaveLength(1);
    for (const { reason } of asked.filter((answer) => !given.includes(answer))) {
      expect(reason).toMatch(/^body\/email: /);
    }
  });

  it("lose none of many books that one reader takes at once", async () => {
    const { ask, readers } = openSession();
    const books = numbers.map((number) => bookOf(`lent-${number}`));
    expect((await ask("POST", "/__mock/seed", { [SAMPLE]: { books } })).status).toBe(204);
    const reader = `/library/readers/${KNOWN_READER}`;
    const lent = await Promise.all(
      books.map(({ bookId }) => ask("POST", `${reader}/books/${bookId}`)),
    );
    expect(new Set(lent.map(({ status }) => status))).toEqual(new Set([200]));
    for (const mock of TWO) {
      const known = (await readers(mock)).find(({ readerId }) => readerId === KNOWN_READER);
      expect(known?.books).toEqual(expect.arrayContaining(books.map(({ bookId }) => bookId)));
    }
  });

  it("share a session's clock, its data and its journal", async () => {
    const { session, ask, createReader, readers } = openSession();
    await ask("POST", "/__mock/clock", { freezeAt: "2026-01-01T12:00:00.000Z" }, 0);
    expect((await ask("GET", "/__mock/clock", undefined, 1)).body).toMatchObject({
      now: "2026-01-01T12:00:00.000Z",
    });
    await createReader("shared@example.com");
    await ask("GET", "/library/readers/nobody", undefined, 1);
    const { body } = await ask<{ requests: { request: { method: string } }[] }>(
      "GET",
      `/__mock/requests?session=${session}`,
      undefined,
      0,
    );
    expect(body.requests.map(({ request }) => request.method)).toEqual(["GET", "POST"]);
    await ask("POST", "/__mock/reset", {}, 1);
    expect((await readers(0)).map(({ email }) => email)).not.toContain("shared@example.com");
  });

  it("answer 503 and say why while Redis is gone, and serve again when it is back", async () => {
    const { ask, createReader, readers } = openSession();
    expect((await createReader("lost@example.com")).status).toBe(201);
    await redis.kill();
    for (const mock of TWO) {
      const { status, reason } = await ask("GET", "/library/readers", undefined, mock);
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
      expect((await readers(mock)).map(({ email }) => email)).toContain("ann@example.com");
    }
    expect((await createReader("found@example.com")).status).toBe(201);
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
    const start = () => startServer([...sampleArgs, "--state", own.url]);
    const [living, hanging, gone] = await Promise.all([start(), start(), start()]);
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
