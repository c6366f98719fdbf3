import { setTimeout as wait } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import type { JournalEntry } from "../../src/journal/entry.ts";
import { JOURNAL_LIMIT } from "../../src/state/store.ts";
import { describeStores } from "../support/zoo-stores.ts";

describeStores((zoo) => {
  const { open, inZoo, animals, idsOf, put } = zoo;

  it("clears one space of a session, or all of it with its journal", async () => {
    const scope = inZoo();
    const other = { ...scope, space: "other" };
    await put(scope, "new");
    await put(other, "kept");
    await zoo.store.record(scope.session, entry("1"));
    await zoo.store.clear(scope.session, "zoo");
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
    expect(await idsOf(other)).toEqual(["kept"]);
    expect(await zoo.store.journal(scope.session)).toHaveLength(1);
    await zoo.store.clear(scope.session);
    expect(await zoo.store.has(scope.session)).toBe(false);
    expect(await idsOf(other)).toEqual([]);
    expect(await zoo.store.journal(scope.session)).toEqual([]);
  });

  it("knows the sessions that have been used", async () => {
    const { session } = inZoo();
    const seen = async () => [
      await zoo.store.has(session),
      (await zoo.store.sessions()).includes(session),
    ];
    await zoo.store.clear(session, "zoo");
    await zoo.store.journal(session);
    expect(await seen()).toEqual([false, false]);
    await idsOf({ session, space: "zoo" });
    expect(await seen()).toEqual([true, true]);
    await zoo.store.clear(session);
    expect(await seen()).toEqual([false, false]);
    await zoo.store.record(session, entry("1"));
    expect(await seen()).toEqual([true, true]);
  });

  it("keeps the newest entries of the journal, and empties it", async () => {
    const { session } = inZoo();
    for (let id = 1; id <= JOURNAL_LIMIT + 5; id += 1)
      await zoo.store.record(session, entry(`${id}`));
    const ids = (await zoo.store.journal(session)).map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([JOURNAL_LIMIT, "205", "6"]);
    await zoo.store.clearJournal(session);
    expect(await zoo.store.journal(session)).toEqual([]);
    expect(await zoo.store.has(session)).toBe(true);
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
