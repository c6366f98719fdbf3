import { setTimeout as wait } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { entriesOf, recorded } from "../support/recorded.ts";
import { describeStores } from "../support/zoo-stores.ts";

describeStores((zoo) => {
  const { open, inZoo, animals, idsOf, put } = zoo;

  it("clears one space of a session, or all of it with its journal", async () => {
    const scope = inZoo();
    const other = { ...scope, space: "other" };
    await put(scope, "new");
    await put(other, "kept");
    await zoo.store.record(scope.session, recorded("1"));
    await zoo.store.clear(scope.session, "zoo");
    expect(await idsOf(scope)).toEqual(["10", "9", "b", "1"]);
    expect(await idsOf(other)).toEqual(["kept"]);
    expect(await entriesOf(zoo.store, scope.session)).toHaveLength(1);
    await zoo.store.clear(scope.session);
    expect(await zoo.store.has(scope.session)).toBe(false);
    expect(await idsOf(other)).toEqual([]);
    expect(await entriesOf(zoo.store, scope.session)).toEqual([]);
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
    await zoo.store.record(session, recorded("1"));
    expect(await seen()).toEqual([true, true]);
  });

  // Retried because a slow machine may pause for longer than the limit between two uses.
  it("forgets a session as a whole when nobody has used it for long enough", {
    retry: 3,
  }, async () => {
    const short = await open({ idleMs: 400 });
    onTestFinished(() => short.close());
    const scope = inZoo();
    const { session } = scope;
    const write = (space: string) =>
      short.transact({ session, space }, async (state) => animals(state).set("x", { id: "x" }));
    await write("zoo");
    await write("other");
    await short.record(session, recorded("1"));
    for (let use = 0; use < 4; use += 1) {
      await wait(130);
      expect(await idsOf(scope, short)).toContain("x");
    }
    expect(await idsOf({ session, space: "other" }, short)).toEqual(["x"]);
    expect(await entriesOf(short, session)).toHaveLength(1);
    await wait(420);
    expect(await short.has(session)).toBe(false);
    expect(await short.sessions()).not.toContain(session);
    expect(await idsOf(scope, short)).toEqual(["10", "9", "b", "1"]);
    expect(await idsOf({ session, space: "other" }, short)).toEqual([]);
    expect(await entriesOf(short, session)).toEqual([]);
  });
});
