import { type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { describe, expect, it, onTestFinished } from "vitest";
import { RedisStore } from "../../src/state/redis-store.ts";
import { StateUnavailable, type Store } from "../../src/state/store.ts";
import { countUp } from "../support/count-up.ts";
import { isSoonerThan } from "../support/sooner.ts";

/** How long a test waits for a Redis that hangs, instead of the mock's own patience. */
const PATIENCE = 400;

describe("a store whose Redis is gone", () => {
  it("says so at once, and serves again when Redis is back", async () => {
    const { redis, store } = await openFirst();
    await redis.kill();
    await expectUnavailable(store, /cannot be used: nothing listens there$/);
    await redis.start();
    expect(await soon(() => countUp(store))).toBe(1);
  });

  it("keeps the data of a Redis that only lost its connections", async () => {
    const { redis, store } = await openFirst();
    await redis.tell("client kill type normal");
    expect(await soon(() => countUp(store))).toBe(2);
  });

  it("says so soon to everybody while Redis hangs, and has the same data afterwards", async () => {
    const { redis, store } = await openFirst({ patienceMs: PATIENCE });
    redis.hang();
    const asked = Array.from({ length: 20 }, () => expectUnavailable(store, /cannot be used: /));
    expect(await isSoonerThan(2 * PATIENCE, Promise.all(asked))).toBe(true);
    await Promise.all(asked);
    redis.goOn();
    expect(
      await soon(() => store.transact({ session: "one", space: "zoo" }, async () => "served")),
    ).toBe("served");
    // The first one asked before Redis hung; whether Redis still handled it is unknown.
    expect(await countUp(store)).toBeGreaterThanOrEqual(2);
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
    expect(await countUp(store)).toBe(2);
  });
});

async function openFirst(limits = {}): Promise<{ redis: RedisServer; store: Store }> {
  const redis = await startRedis();
  const store = await RedisStore.open(redis.url, () => ({}), limits);
  onTestFinished(() => store.close());
  expect(await countUp(store)).toBe(1);
  return { redis, store };
}

async function expectUnavailable(store: Store, message: RegExp): Promise<void> {
  const error = await countUp(store).catch((refusal: unknown) => refusal);
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
