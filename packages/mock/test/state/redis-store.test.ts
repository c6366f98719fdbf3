import type { Transaction } from "@carespec/mock-kit";
import { type RedisServer, startRedis } from "@carespec/test-support/start-redis";
import fc from "fast-check";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { MemoryStore } from "../../src/state/memory-store.ts";
import { RedisStore } from "../../src/state/redis-store.ts";
import type { SeedOf, Store } from "../../src/state/store.ts";
import { entriesOf, recorded } from "../support/recorded.ts";

interface Thing {
  id: string;
  count: number;
}

const seedOf: SeedOf = () => ({
  things: ["b", "a", "1"].map((id) => [id, { id, count: 0 }]),
});
const things = (state: Transaction) => state.collection<Thing>("things");
const read = async (state: Transaction) => [...(await things(state).values())];

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});

/** Stores of several processes, as far as Redis can tell. */
async function open(count: number): Promise<Store[]> {
  const stores = await Promise.all(
    Array.from({ length: count }, () => RedisStore.open(redis.url, seedOf)),
  );
  onTestFinished(() => Promise.all(stores.map((store) => store.close())).then(() => {}));
  return stores;
}

describe("several stores over one Redis", () => {
  it("lose none of many changes at once", async () => {
    const scope = { session: "counted", space: "zoo" };
    const stores = await open(4);
    const add = (store: Store, id: string) =>
      store.transact(scope, async (state) => {
        const { count = 0 } = (await things(state).get("a")) ?? {};
        things(state).set("a", { id: "a", count: count + 1 });
        things(state).set(id, { id, count });
      });
    await Promise.all(
      stores.flatMap((store, at) =>
        Array.from({ length: 25 }, (_, count) => add(store, `${at}-${count}`)),
      ),
    );
    for (const store of stores) {
      const all = await store.transact(scope, read, "read");
      expect(all.find(({ id }) => id === "a")?.count).toBe(100);
      expect(all).toHaveLength(103);
      // In the order in which they came, which the numbers tell.
      expect(all.slice(3).map(({ count }) => count)).toEqual(Array.from(Array(100).keys()));
    }
  });

  it("start a session once when all first use it at the same time", async () => {
    const scope = { session: "begun", space: "zoo" };
    const stores = await open(8);
    const seen = await Promise.all(stores.map((store) => store.transact(scope, read, "read")));
    for (const all of seen) expect(all.map(({ id }) => id)).toEqual(["b", "a", "1"]);
  });

  it("hold what memory would hold, whichever of them does what", async () => {
    const stores = await open(2);
    const id = fc.constantFrom("a", "b", "c", "1", "2");
    const step = fc.record({
      store: fc.constantFrom(0, 1),
      space: fc.constantFrom("zoo", "park"),
      changes: fc.array(
        fc.oneof(
          fc.record({ set: id, count: fc.nat(9) }),
          fc.record({ delete: id }),
          fc.record({ clear: fc.constant(true) }),
        ),
        { maxLength: 4 },
      ),
    });
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const session = `model-${++runs}`;
        const memory: Store = new MemoryStore(seedOf);
        for (const { store, space, changes } of steps) {
          const both = [memory, stores[store] as Store];
          const [expected, found] = await Promise.all(
            both.map(async (one) => {
              if (changes.some((change) => "clear" in change)) await one.clear(session, space);
              return one.transact({ session, space }, async (state) => {
                for (const change of changes) {
                  if ("delete" in change) things(state).delete(change.delete);
                  if ("set" in change) {
                    things(state).set(change.set, { id: change.set, count: change.count });
                  }
                }
                return read(state);
              });
            }),
          );
          expect(found).toEqual(expected);
        }
        for (const space of ["zoo", "park"]) {
          const scope = { session, space };
          const expected = await memory.transact(scope, read, "read");
          for (const store of stores) expect(await store.transact(scope, read)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("catch up with more changes than Redis remembers", async () => {
    const scope = { session: "behind", space: "zoo" };
    const [one, other] = (await open(2)) as [Store, Store];
    await other.transact(scope, read, "read");
    for (let round = 0; round < 3; round += 1) {
      await one.transact(scope, async (state) => {
        for (let at = 0; at < 1_500; at += 1) {
          things(state).set(`${round}-${at}`, { id: `${round}-${at}`, count: at });
        }
        things(state).delete("a");
      });
    }
    const expected = await one.transact(scope, read, "read");
    expect(expected).toHaveLength(4_502);
    expect(await other.transact(scope, read, "read")).toEqual(expected);
  });

  it("start a session again that was cleared during a transaction", async () => {
    const scope = { session: "cleared", space: "zoo" };
    const [one, other] = (await open(2)) as [Store, Store];
    await one.transact(scope, async (state) => things(state).set("c", { id: "c", count: 1 }));
    let runs = 0;
    await other.transact(scope, async (state) => {
      if (runs++ === 0) await one.clear(scope.session);
      things(state).set("d", { id: "d", count: 1 });
    });
    expect(runs).toBe(2);
    const all = await one.transact(scope, read, "read");
    expect(all.map(({ id }) => id)).toEqual(["b", "a", "1", "d"]);
  });

  it("share the journal", async () => {
    const [one, other] = (await open(2)) as [Store, Store];
    const entry = recorded("1", { operation: "feed" });
    await one.record("told", entry);
    expect(await entriesOf(other, "told")).toEqual([entry.tell()]);
    const { counts } = await other.journal("told");
    expect(counts).toEqual([{ vendor: "zoo", operation: "feed", status: 200, count: 1 }]);
  });
});
