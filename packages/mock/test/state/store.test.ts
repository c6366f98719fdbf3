import { setTimeout as wait } from "node:timers/promises";
import type { Transaction } from "@carespec/mock-kit";
import { type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { JournalEntry } from "../../src/journal/entry.ts";
import { MemoryStore } from "../../src/state/memory-store.ts";
import { RedisStore } from "../../src/state/redis-store.ts";
import {
  COLLECTION_LIMIT,
  JOURNAL_LIMIT,
  type Scope,
  type SeedOf,
  type Store,
} from "../../src/state/store.ts";

interface Thing {
  id: string;
  count?: number;
}

const seedOf: SeedOf = (space) =>
  space === "zoo"
    ? {
        animals: ["10", "9", "b", "1"].map((id) => [id, { id }]),
        keepers: [["__proto__", { id: "__proto__" }]],
      }
    : {};

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});

describe.each<[string, (idleMs?: number) => Promise<Store>]>([
  ["memory", async (idleMs) => new MemoryStore(seedOf, idleMs ? { idleMs } : {})],
  ["redis", (idleMs) => RedisStore.open(redis.url, seedOf, idleMs ? { idleMs } : {})],
])("the %s store", (_, open) => {
  let store: Store;
  let sessions = 0;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());

  const inZoo = (): Scope => ({ session: `s-${++sessions}`, space: "zoo" });
  const animals = (state: Transaction) => state.collection<Thing>("animals");
  const idsOf = (scope: Scope, of = store) =>
    of.transact(
      scope,
      async (state) => [...(await animals(state).values())].map(({ id }) => id),
      "read",
    );
  const put = (scope: Scope, ...ids: string[]) =>
    store.transact(scope, async (state) => {
      for (const id of ids) animals(state).set(id, { id });
    });

  it("begins with the initial data, in their order whatever their ids look like", async () => {
    const scope = inZoo();
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
    const keeper = await store.transact(scope, (state) =>
      state.collection<Thing>("keepers").get("__proto__"),
    );
    expect(keeper).toEqual({ id: "__proto__" });
  });

  it("gives many simultaneous first requests the same initial data", async () => {
    const scope = inZoo();
    const seen = await Promise.all(Array.from({ length: 20 }, () => idsOf(scope)));
    expect(new Set(seen.map(String))).toEqual(new Set(["10,9,b,1"]));
  });

  it("keeps sessions apart, and the spaces of one session", async () => {
    const scope = inZoo();
    await put(scope, "new");
    expect(await idsOf(inZoo())).not.toContain("new");
    expect(await idsOf({ ...scope, space: "zoo-2" })).toEqual([]);
    expect(await idsOf(scope)).toContain("new");
  });

  it("shows a transaction what it has changed itself", async () => {
    const scope = inZoo();
    const seen = await store.transact(scope, async (state) => {
      const all = animals(state);
      all.set("c", { id: "c" });
      all.set("9", { id: "9", count: 1 });
      all.delete("10");
      return [await all.get("c"), await all.get("9"), await all.get("10"), ...(await all.values())];
    });
    const nine = { id: "9", count: 1 };
    const rest = [nine, { id: "b" }, { id: "1" }, { id: "c" }];
    expect(seen).toEqual([{ id: "c" }, nine, undefined, ...rest]);
    expect(await idsOf(scope)).toEqual(["9", "b", "1", "c"]);
  });

  it("changes nothing where the transaction throws", async () => {
    const scope = inZoo();
    const failed = store.transact(scope, async (state) => {
      animals(state).set("c", { id: "c" });
      animals(state).delete("10");
      throw new Error("changed my mind");
    });
    await expect(failed).rejects.toThrow("changed my mind");
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
  });

  it.each<[string, unknown, string]>([
    ["a function", { id: "c", of: () => 1 }, "the value.of is a function: give plain data"],
    ["a BigInt", { id: "c", of: [1n] }, "the value.of[0] is a BigInt, which JSON cannot hold"],
    ["a Map", new Map(), "the value is not an array: spread it"],
    ["undefined", undefined, "the value is undefined"],
  ])("does not take %s", async (_, value, problem) => {
    const scope = inZoo();
    const refused = store.transact(scope, async (state) =>
      state.collection("animals").set("c", value),
    );
    await expect(refused).rejects.toThrow(`the collection "animals" cannot keep "c": ${problem}`);
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
  });

  it("does not take an id that is not a string", async () => {
    const put = store.transact(inZoo(), async (state) =>
      animals(state).set(7 as never, { id: "7" }),
    );
    await expect(put).rejects.toThrow("needs a string as an id, got a number: write String(id)");
  });

  it("keeps a value's place when it is put again, unless it was deleted first", async () => {
    const scope = inZoo();
    await put(scope, "9");
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
    await store.transact(scope, async (state) => animals(state).delete("9"));
    await put(scope, "9");
    expect(await idsOf(scope)).toEqual(["10", "b", "1", "9"]);
  });

  it("accepts any text as an id", async () => {
    const scope = { ...inZoo(), space: "empty" };
    const ids = ["", " ", "1", "01", "é", "\u0000", "\ud800", '"]', "a\nb", "constructor", "🦜"];
    await put(scope, ...ids);
    expect(await idsOf(scope)).toEqual(ids);
    for (const id of ids) {
      expect(await store.transact(scope, (state) => animals(state).get(id))).toEqual({ id });
    }
  });

  it("ignores the deletion of a missing value", async () => {
    const scope = inZoo();
    await store.transact(scope, async (state) => animals(state).delete("nobody"));
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
  });

  it("loses none of many changes at once", async () => {
    const scope = inZoo();
    const increment = () =>
      store.transact(scope, async (state) => {
        const { count = 0 } = (await animals(state).get("9")) ?? {};
        animals(state).set("9", { id: "9", count: count + 1 });
      });
    await Promise.all(Array.from({ length: 100 }, increment));
    const nine = await store.transact(scope, (state) => animals(state).get("9"));
    expect(nine?.count).toBe(100);
  });

  it("shows a reader one state, whatever changes meanwhile", async () => {
    const scope = inZoo();
    const rename = (count: number) =>
      store.transact(scope, async (state) => {
        for (const id of ["10", "9"]) animals(state).set(id, { id, count });
      });
    const read = () =>
      store.transact(
        scope,
        async (state) => {
          const first = await animals(state).get("10");
          await wait(1);
          return [first?.count, (await animals(state).get("9"))?.count];
        },
        "read",
      );
    const work = Array.from({ length: 20 }, async (_, count) => {
      const [, seen] = await Promise.all([rename(count), read()]);
      return seen;
    });
    for (const [one, other] of await Promise.all(work)) expect(one).toBe(other);
  });

  it("drops the oldest values beyond the limit of a collection", async () => {
    const scope = inZoo();
    await put(scope, ...Array.from({ length: COLLECTION_LIMIT - 3 }, (_, count) => `n${count}`));
    const ids = await idsOf(scope);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([10_000, "9", "n9996"]);
    await put(scope, "9", "last");
    const later = await idsOf(scope);
    expect([later.length, later[0], later.at(-1)]).toEqual([10_000, "b", "last"]);
  });

  it("clears one space of a session, or all of it with its journal", async () => {
    const scope = inZoo();
    const other = { ...scope, space: "other" };
    await put(scope, "new");
    await put(other, "kept");
    await store.record(scope.session, entry("1"));
    await store.clear(scope.session, "zoo");
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
    expect(await idsOf(other)).toEqual(["kept"]);
    expect(await store.journal(scope.session)).toHaveLength(1);
    await store.clear(scope.session);
    expect(await store.has(scope.session)).toBe(false);
    expect(await idsOf(other)).toEqual([]);
    expect(await store.journal(scope.session)).toEqual([]);
  });

  it("knows the sessions that have been used", async () => {
    const { session } = inZoo();
    const seen = async () => [await store.has(session), (await store.sessions()).includes(session)];
    await store.clear(session, "zoo");
    await store.journal(session);
    expect(await seen()).toEqual([false, false]);
    await idsOf({ session, space: "zoo" });
    expect(await seen()).toEqual([true, true]);
    await store.clear(session);
    expect(await seen()).toEqual([false, false]);
    await store.record(session, entry("1"));
    expect(await seen()).toEqual([true, true]);
  });

  it("keeps the newest entries of the journal, and empties it", async () => {
    const { session } = inZoo();
    for (let id = 1; id <= JOURNAL_LIMIT + 5; id += 1) await store.record(session, entry(`${id}`));
    const ids = (await store.journal(session)).map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([JOURNAL_LIMIT, "205", "6"]);
    await store.clearJournal(session);
    expect(await store.journal(session)).toEqual([]);
    expect(await store.has(session)).toBe(true);
  });

  // Retried because a slow machine may pause for longer than the limit between two uses.
  it("forgets a session as a whole when nobody has used it for long enough", {
    retry: 3,
  }, async () => {
    const short = await open(400);
    onTestFinished(() => short.close());
    const scope = inZoo();
    const { session } = scope;
    const write = (space: string) =>
      short.transact({ session, space }, async (state) => animals(state).set("x", { id: "x" }));
    await write("zoo");
    await write("other");
    await short.record(session, entry("1"));
    for (let use = 0; use < 4; use += 1) {
      await wait(130);
      expect(await idsOf(scope, short)).toContain("x");
    }
    expect(await idsOf({ session, space: "other" }, short)).toEqual(["x"]);
    expect(await short.journal(session)).toHaveLength(1);
    await wait(420);
    expect(await short.has(session)).toBe(false);
    expect(await short.sessions()).not.toContain(session);
    expect(await idsOf(scope, short)).toEqual(["10", "9", "b", "1"]);
    expect(await idsOf({ session, space: "other" }, short)).toEqual([]);
    expect(await short.journal(session)).toEqual([]);
  });
});

function entry(id: string): () => JournalEntry {
  return () => ({
    id,
    at: "2026-01-01T00:00:00.000Z",
    session: "any",
    vendor: "zoo",
    request: { method: "GET", path: "/", headers: {} },
    response: { status: 200, headers: {} },
    durationMs: 1,
  });
}
