import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { prepareRedis, type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import { UserError } from "../../src/index.ts";
import { openStore } from "../../src/state/open-store.ts";
import { PATIENCE_MS } from "../../src/state/redis-connection.ts";
import { RedisStore } from "../../src/state/redis-store.ts";
import { StateUnavailable, type Store } from "../../src/state/store.ts";
import { sampleMock } from "../support/sample-vendor.ts";

/** How long a test waits for a Redis that hangs, instead of the mock's own patience. */
const PATIENCE = 400;
const SECRET = "hunter2%2F";
const scope = { session: "one", space: "zoo" };
const count = (store: Store) =>
  store.transact(scope, async (state) => {
    const { value = 0 } = (await state.collection<{ value: number }>("counts").get("all")) ?? {};
    state.collection("counts").set("all", { value: value + 1 });
    return value + 1;
  });

describe("createMock() rejects and says why, given", () => {
  it("a URL where nothing listens", async () => {
    const { port } = await prepareRedis();
    await expectRefusal(
      `redis://user:${SECRET}@127.0.0.1:${port}`,
      new RegExp(
        `^the state at redis://127\\.0\\.0\\.1:${port} cannot be used: nothing listens there: ` +
          "start Redis there or give --state another URL",
      ),
    );
  });

  it("a host that does not exist", async () => {
    await expectRefusal(
      `redis://:${SECRET}@no.invalid:1`,
      /redis:\/\/no\.invalid:1 cannot be used/,
    );
  });

  it.each([
    `redis://user:${SECRET}/x@127.0.0.1:1`,
    "redis://user:hunter2#@127.0.0.1:1",
    "redis://user:12?hunter2@127.0.0.1:1",
    "redis://user:1/2hunter2@127.0.0.1:1",
    "redis://user:hunter2%zz@127.0.0.1:1",
    "redis://:hunter2@",
    "redis://127.0.0.1:99999",
    "redis://127.0.0.1:1/hunter2",
    "redis://",
  ])("a malformed URL, such as %s", async (url) => {
    await expectRefusal(
      url,
      /^the state is not a Redis URL: write redis:\/\/user:password@host:port/,
    );
  });

  it.each(["http://:hunter2@127.0.0.1", "user:hunter2@127.0.0.1", "/hunter2", ""])(
    "what is neither memory nor a Redis URL, such as %j",
    async (state) => {
      await expectRefusal(state, /^unknown state: give memory or a URL, redis:\/\/127/);
    },
  );

  it("the name of another store", async () => {
    await expectRefusal("postgres", /^unknown state "postgres": give memory or/);
  });

  it("no password, a wrong one, or a database that does not exist", async () => {
    const { port } = await startRedis(["--requirepass", "sesame"]);
    await expectRefusal(`redis://127.0.0.1:${port}`, /Redis says "NOAUTH Authentication required/);
    await expectRefusal(`redis://:${SECRET}@127.0.0.1:${port}`, /Redis says "WRONGPASS/);
    await expectRefusal(`redis://:sesame@127.0.0.1:${port}/99`, /99 cannot .*DB index is out of/);
    const store = await openStore(`REDIS://default:sesame@127.0.0.1:${port}/3`, () => ({}));
    expect(await count(store)).toBe(1);
    await store.close();
  });

  it("a read-only Redis", async () => {
    const { url } = await startRedis(["--replicaof", "127.0.0.1 1"]);
    await expectRefusal(url, /Redis says "READONLY You can't write against a read only replica/);
  });

  it("a server of another kind, or one without TLS", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await expectRefusal(`redis://127.0.0.1:${port}`, /cannot be used: .*start Redis there/);
    await expectRefusal(`rediss://127.0.0.1:${port}`, /cannot be used: .*start Redis there/);
  });

  it("a Redis that hangs, after a short while", async () => {
    const redis = await startRedis();
    redis.hang();
    const opening = RedisStore.open(redis.url, () => ({}), { patienceMs: PATIENCE });
    expect(await isSoonerThan(1.7 * PATIENCE, opening)).toBe(true);
    const refusal = await opening.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as Error).message).toMatch(/cannot be used: no answer within 0\.4 seconds/);
    expect(PATIENCE_MS).toBeLessThanOrEqual(1_500);
  });
});

describe("a store whose Redis is gone", () => {
  it("says so at once, and serves again when Redis is back", async () => {
    const { redis, store } = await openFirst();
    await redis.kill();
    await expectUnavailable(store, /cannot be used: nothing listens there$/);
    await redis.start();
    expect(await soon(() => count(store))).toBe(1);
  });

  it("keeps the data of a Redis that only lost its connections", async () => {
    const { redis, store } = await openFirst();
    await redis.tell("client kill type normal");
    expect(await soon(() => count(store))).toBe(2);
  });

  it("says so soon to everybody while Redis hangs, and has the same data afterwards", async () => {
    const { redis, store } = await openFirst({ patienceMs: PATIENCE });
    redis.hang();
    const asked = Array.from({ length: 20 }, () => expectUnavailable(store, /cannot be used: /));
    expect(await isSoonerThan(2 * PATIENCE, Promise.all(asked))).toBe(true);
    await Promise.all(asked);
    redis.goOn();
    expect(await soon(() => store.transact(scope, async () => "served"))).toBe("served");
    // The first one asked before Redis hung; whether Redis still handled it is unknown.
    expect(await count(store)).toBeGreaterThanOrEqual(2);
  });

  it("can still be closed, and answers nothing afterwards", async () => {
    const { redis, store } = await openFirst();
    await redis.kill();
    await store.close();
    await expectUnavailable(store, /the mock is closed/);
  });

  it("says so while Redis is out of memory, and has lost nothing afterwards", async () => {
    const { redis, store } = await openFirst();
    await redis.tell("config set maxmemory 1");
    await expectUnavailable(store, /cannot be used: Redis says "OOM command not allowed[^@]+"$/);
    await redis.tell("config set maxmemory 0");
    expect(await count(store)).toBe(2);
  });
});

async function openFirst(limits = {}): Promise<{ redis: RedisServer; store: Store }> {
  const redis = await startRedis();
  const store = await RedisStore.open(redis.url, () => ({}), limits);
  onTestFinished(() => store.close());
  expect(await count(store)).toBe(1);
  return { redis, store };
}

async function expectRefusal(state: string, message: RegExp): Promise<void> {
  const error = await sampleMock({ state }).then(
    () => undefined,
    (refusal: unknown) => refusal,
  );
  expect(error).toBeInstanceOf(UserError);
  const text = (error as UserError).message;
  expect(text).toMatch(message);
  expect(text).not.toMatch(/hunter2|\n/);
}

async function expectUnavailable(store: Store, message: RegExp): Promise<void> {
  const error = await count(store).catch((refusal: unknown) => refusal);
  expect(error).toBeInstanceOf(StateUnavailable);
  expect((error as Error).message).toMatch(message);
}

/** What `ask` gives as soon as the state can be used. */
async function soon<Result>(ask: () => Promise<Result>): Promise<Result> {
  const patience = performance.now() + 5_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StateUnavailable) || performance.now() > patience) throw error;
    }
  }
}

/**
 * Whether some work ends before a timer that starts with it. Timers end in order even on a slow
 * machine, so this tests the work's own patience and not the machine's speed.
 */
function isSoonerThan(ms: number, work: Promise<unknown>): Promise<boolean> {
  const over = () => true;
  return Promise.race([work.then(over, over), wait(ms, false, { ref: false })]);
}
