import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { COLLECTION_LIMIT } from "../../src/state/store.ts";
import { describeStores } from "../support/zoo-stores.ts";

describeStores((zoo) => {
  const { inZoo, animals, idsOf, put } = zoo;

  it("begins with the initial data, in their order whatever their ids look like", async () => {
    const scope = inZoo();
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
    const keeper = await zoo.store.transact(scope, (state) =>
      state.collection<{ id: string }>("keepers").get("__proto__"),
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
    const seen = await zoo.store.transact(scope, async (state) => {
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
    const failed = zoo.store.transact(scope, async (state) => {
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
    const refused = zoo.store.transact(scope, async (state) =>
      state.collection("animals").set("c", value),
    );
    await expect(refused).rejects.toThrow(`the collection "animals" cannot keep "c": ${problem}`);
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
  });

  it("does not take an id that is not a string", async () => {
    const put = zoo.store.transact(inZoo(), async (state) =>
      animals(state).set(7 as never, { id: "7" }),
    );
    await expect(put).rejects.toThrow("needs a string as an id, got a number: write String(id)");
  });

  it("keeps a value's place when it is put again, unless it was deleted first", async () => {
    const scope = inZoo();
    await put(scope, "9");
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
    await zoo.store.transact(scope, async (state) => animals(state).delete("9"));
    await put(scope, "9");
    expect(await idsOf(scope)).toEqual(["10", "b", "1", "9"]);
  });

  it("accepts any text as an id", async () => {
    const scope = { ...inZoo(), space: "empty" };
    const ids = ["", " ", "1", "01", "é", "\u0000", "\ud800", '"]', "a\nb", "constructor", "🦜"];
    await put(scope, ...ids);
    expect(await idsOf(scope)).toEqual(ids);
    for (const id of ids) {
      expect(await zoo.store.transact(scope, (state) => animals(state).get(id))).toEqual({ id });
    }
  });

  it("ignores the deletion of a missing value", async () => {
    const scope = inZoo();
    await zoo.store.transact(scope, async (state) => animals(state).delete("nobody"));
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
  });

  it("loses none of many changes at once", async () => {
    const scope = inZoo();
    const increment = () =>
      zoo.store.transact(scope, async (state) => {
        const { count = 0 } = (await animals(state).get("9")) ?? {};
        animals(state).set("9", { id: "9", count: count + 1 });
      });
    await Promise.all(Array.from({ length: 100 }, increment));
    const nine = await zoo.store.transact(scope, (state) => animals(state).get("9"));
    expect(nine?.count).toBe(100);
  });

  it("shows a reader one state, whatever changes meanwhile", async () => {
    const scope = inZoo();
    const rename = (count: number) =>
      zoo.store.transact(scope, async (state) => {
        for (const id of ["10", "9"]) animals(state).set(id, { id, count });
      });
    const read = () =>
      zoo.store.transact(
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
});
