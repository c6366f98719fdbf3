import type { Transaction } from "@carespec/mock-kit";
import { type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { RedisStore } from "../../src/state/redis-store.ts";
import type { Store } from "../../src/state/store.ts";

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});

const letters = (state: Transaction) => state.collection<string>("letters");
const scope = (session: string) => ({ session, space: "alphabet" });

/** A store of its own process, as far as Redis can tell. */
async function open(): Promise<Store> {
  const store = await RedisStore.open(redis.url, () => ({ letters: [["a", "a"]] }));
  onTestFinished(() => store.close());
  return store;
}

const put = (store: Store, session: string, ...values: string[]) =>
  store.transact(scope(session), async (state) => {
    for (const value of values) letters(state).set(value, value);
  });
const remove = (store: Store, session: string, ...values: string[]) =>
  store.transact(scope(session), async (state) => {
    for (const value of values) letters(state).delete(value);
  });
const read = (store: Store, session: string) =>
  store.transact(scope(session), async (state) => [...(await letters(state).values())], "read");

describe("a mock that has seen values deleted", () => {
  it("has them in their new order when a mock that never saw them puts them again", async () => {
    const [one, other] = [await open(), await open()];
    await put(one, "again", "c", "d");
    await remove(one, "again", "c", "d");
    await put(other, "again", "x", "d");
    for (const store of [other, one, await open()]) {
      expect(await read(store, "again")).toEqual(["a", "x", "d"]);
    }
  });
});

describe("a value that is deleted and put in one transaction", () => {
  it("is the last one, for every mock", async () => {
    const [one, other] = [await open(), await open()];
    await put(one, "moved", "b", "c");
    await read(other, "moved");
    const seen = await one.transact(scope("moved"), async (state) => {
      letters(state).set("b", "b!");
      letters(state).delete("a");
      letters(state).set("a", "a!");
      letters(state).set("a", "a?");
      letters(state).delete("c");
      letters(state).set("d", "d");
      letters(state).set("c", "c!");
      return [...(await letters(state).values()), await letters(state).get("a")];
    });
    expect(seen).toEqual(["b!", "a?", "d", "c!", "a?"]);
    for (const store of [one, other, await open()]) {
      expect(await read(store, "moved")).toEqual(["b!", "a?", "d", "c!"]);
    }
  });
});
