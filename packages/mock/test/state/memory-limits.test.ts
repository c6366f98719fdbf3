import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../src/state/memory-store.ts";
import { COLLECTION_LIMIT } from "../../src/state/store.ts";
import { recorded } from "../support/recorded.ts";

const SEEDS = { letters: [["a", { id: "a" }] as const] };
const KB = 1_024;

function open(dataBytes: number) {
  const store = new MemoryStore(() => SEEDS, { dataBytes });
  const letters = <Result>(session: string, change: (ids: string[]) => Result) =>
    store.transact({ session, space: "zoo" }, async (state) => {
      const all = await state.collection<{ id: string }>("letters").values();
      return change([...all].map(({ id }) => id));
    });
  const put = (session: string, id: string, length = KB) =>
    store.transact({ session, space: "zoo" }, async (state) =>
      state.collection("letters").set(id, { id, text: "x".repeat(length) }),
    );
  return { store, put, idsOf: (session: string) => letters(session, (ids) => ids) };
}

describe("what sessions hold in memory", () => {
  it("beyond its bytes, the session goes that was used longest ago, and it says so", async () => {
    const { store, put } = open(20 * KB);
    for (const session of ["old", "middle", "new"]) await put(session, "b", 8 * KB);
    expect(await store.has("old")).toBe(false);
    expect(await store.ending("old")).toBe("evictedForBytes");
    expect([await store.has("middle"), await store.has("new")]).toEqual([true, true]);
  });

  it.each([
    ["one by one", [8, 8, 8]],
    ["at once, beside what fits", [8, 30]],
    ["alone", [30]],
  ])("is refused where a session would hold too much %s, and nothing is lost", async (_, sizes) => {
    const { put, idsOf, store } = open(20 * KB);
    const all = sizes.map((size, at) => [`new ${at}`, size * KB] as const);
    const refused = all.pop() as readonly [string, number];
    for (const [id, length] of all) await put("one", id, length);
    await expect(put("one", ...refused)).rejects.toThrow("raise --data-bytes");
    expect(await idsOf("one")).toEqual(["a", ...all.map(([id]) => id)]);
    expect((await store.usage()).dataBytes).toBeLessThan(20 * KB);
    await put("one", "small", 10);
    expect(await idsOf("one")).toContain("small");
  });

  it("is not refused for what other sessions hold", async () => {
    const { put, idsOf, store } = open(20 * KB);
    await put("old", "b", 15 * KB);
    await expect(put("new", "b", 30 * KB)).rejects.toThrow("raise --data-bytes");
    expect(await store.has("old")).toBe(true);
    await put("new", "b", 15 * KB);
    expect([await store.has("old"), await idsOf("new")]).toEqual([false, ["a", "b"]]);
  });

  it("becomes less in a session that is full: by deleting, by replacing, by a reset", async () => {
    const { put, idsOf, store } = open(20 * KB);
    const fill = () => put("one", "b", 19 * KB);
    const more = () => put("one", "c", 15 * KB);
    const frees: [() => Promise<unknown>, string[]][] = [
      [() => put("one", "b", 10), ["a", "b", "c"]],
      [() => store.clear("one", "zoo"), ["a", "c"]],
      [
        () =>
          store.transact({ session: "one", space: "zoo" }, async (state) =>
            state.collection("letters").delete("b"),
          ),
        ["a", "c"],
      ],
    ];
    for (const [free, left] of frees) {
      await store.clear("one");
      await fill();
      await expect(more()).rejects.toThrow("raise --data-bytes");
      await free();
      await more();
      expect(await idsOf("one")).toEqual(left);
    }
  });

  it("is counted, also where values are replaced, deleted and reset", async () => {
    const { store, put } = open(1_000 * KB);
    const held = async () => (await store.usage()).dataBytes ?? 0;
    await put("one", "b", 5);
    const small = await held();
    await put("one", "b", 10 * KB);
    expect((await held()) - small).toBeGreaterThan(9 * KB);
    await put("one", "b", 5);
    expect(await held()).toBe(small);
    await store.transact({ session: "one", space: "zoo" }, async (state) =>
      state.collection("letters").delete("b"),
    );
    expect(await held()).toBeLessThan(small);
    await store.clear("one", "zoo");
    expect(await held()).toBe(0);
    await put("one", "b");
    await store.clear("one");
    expect(await held()).toBe(0);
  });

  it("does not count the values that all sessions start with", async () => {
    const { store, idsOf } = open(1_000 * KB);
    await idsOf("one");
    expect((await store.usage()).dataBytes).toBeLessThan(100);
  });

  it("includes the counts of requests, however many kinds a client thinks of", async () => {
    const { store } = open(20 * KB);
    await store.record("old", recorded("1"));
    for (let status = 200; status < 600; status += 1) {
      await store.record("many", recorded("1", { status }));
    }
    expect(await store.ending("old")).toBe("evictedForBytes");
  });

  it("a collection keeps its newest values, one at a time and many at once", async () => {
    const { store } = open(64 * KB * KB);
    const scope = { session: "one", space: "zoo" };
    const add = (from: number, to: number) =>
      store.transact(scope, async (state) => {
        for (let id = from; id < to; id += 1) state.collection("letters").set(`${id}`, { id });
      });
    await add(0, COLLECTION_LIMIT + 5);
    for (let id = 0; id < 7; id += 1)
      await add(COLLECTION_LIMIT + 5 + id, COLLECTION_LIMIT + 6 + id);
    const ids = await store.transact(scope, async (state) =>
      [...(await state.collection<{ id: number }>("letters").values())].map(({ id }) => id),
    );
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([COLLECTION_LIMIT, 12, COLLECTION_LIMIT + 11]);
  });
});
