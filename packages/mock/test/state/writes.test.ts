import { describe, expect, it } from "vitest";
import { MemoryStore } from "../../src/state/memory-store.ts";
import type { Writing } from "../../src/state/store.ts";

const scope = { session: "writes", space: "library" };
const open = () => new MemoryStore(() => ({ books: [["1", { title: "Emma" }]] }));
const titles = async (store: MemoryStore) =>
  (await store.contents(scope)).books?.map(([id, value]) => `${id} ${(value as Book).title}`);

interface Book {
  title: string;
}

function begun(store: MemoryStore): Writing {
  const writing = store.write(scope);
  if (!writing) throw new Error("somebody else is writing");
  return writing;
}

describe("a change that takes its turn at once", () => {
  it("is kept when it ends, and not where it is given up", async () => {
    const store = open();
    const first = begun(store);
    first.state.collection("books").set("2", { title: "Persuasion" });
    first.commit();
    const second = begun(store);
    second.state.collection("books").delete("1");
    second.abandon();
    expect(await titles(store)).toEqual(["1 Emma", "2 Persuasion"]);
  });

  it("keeps all others from beginning, which then go on in their order", async () => {
    const store = open();
    const writing = begun(store);
    const add = (title: string) =>
      store.transact(scope, async (state) => {
        const books = state.collection<Book>("books");
        books.set(String([...(await books.values())].length + 1), { title });
      });
    const others = [add("Persuasion"), add("Sanditon")];
    expect(store.write(scope)).toBeUndefined();
    expect(store.read(scope)).toBeUndefined();
    const read = store.transact(
      scope,
      async (state) => [...(await state.collection("books").values())].length,
      "read",
    );
    const late = add("Lady Susan");
    writing.state.collection("books").set("0", { title: "Evelyn" });
    writing.commit();
    await Promise.all([...others, late]);
    expect(await read).toBe(4);
    expect(await titles(store)).toEqual([
      "1 Emma",
      "0 Evelyn",
      "3 Persuasion",
      "4 Sanditon",
      "5 Lady Susan",
    ]);
  });

  it("lets the next one go on where one fails", async () => {
    const store = open();
    const fails = store.transact(scope, () => Promise.reject(new Error("broken")));
    const goesOn = store.transact(scope, async (state) =>
      state.collection("books").set("2", { title: "Persuasion" }),
    );
    await expect(fails).rejects.toThrow("broken");
    await goesOn;
    expect(await titles(store)).toEqual(["1 Emma", "2 Persuasion"]);
    begun(store).abandon();
  });

  it("is of its own session: seeds that sessions share stay as they are", async () => {
    const store = open();
    const writing = begun(store);
    writing.state.collection("books").delete("1");
    writing.commit();
    expect(await titles(store)).toEqual([]);
    const other = await store.contents({ ...scope, session: "another" });
    expect(other).toEqual({ books: [["1", { title: "Emma" }]] });
  });
});
