import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../src/state/memory-store.ts";

const scope = { session: "reads", space: "library" };
const seeds = { books: [["1", { title: "Emma" }]] as const };

/** A promise, and what settles it. */
function latch(): { opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe("a transaction in memory that only reads", () => {
  it("does not hold up a write, and sees none of one that begins meanwhile", async () => {
    const store = new MemoryStore(() => ({ books: [...seeds.books] }));
    const written = latch();
    const seen: number[] = [];
    const reading = store.transact(
      scope,
      async (state) => {
        const count = async () => [...(await state.collection("books").values())].length;
        seen.push(await count());
        await written.opened;
        seen.push(await count());
      },
      "read",
    );
    await store.transact(scope, async (state) =>
      state.collection("books").set("2", { title: "A" }),
    );
    written.open();
    await reading;
    expect(seen).toEqual([1, 1]);
    const after = await store.transact(
      scope,
      (state) => state.collection("books").get("2"),
      "read",
    );
    expect(after).toEqual({ title: "A" });
  });

  it("sees a write that has begun before", async () => {
    const store = new MemoryStore(() => ({ books: [...seeds.books] }));
    const slow = latch();
    const writing = store.transact(scope, async (state) => {
      await slow.opened;
      state.collection("books").delete("1");
    });
    const reading = store.transact(scope, (state) => state.collection("books").get("1"), "read");
    slow.open();
    await writing;
    expect(await reading).toBeUndefined();
  });

  it("is carried out as a write where it turns out to be one", async () => {
    const store = new MemoryStore(() => ({ books: [...seeds.books] }));
    const raise = (intent: "read" | "write") =>
      store.transact(
        scope,
        async (state) => {
          const counts = state.collection<number>("counts");
          counts.set("asked", ((await counts.get("asked")) ?? 0) + 1);
        },
        intent,
      );
    await Promise.all([raise("read"), raise("write"), raise("read")]);
    const asked = await store.transact(scope, (state) => state.collection("counts").get("asked"));
    expect(asked).toBe(3);
  });
});
