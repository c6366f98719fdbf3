import { setTimeout as wait } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import type { Store } from "../../src/state/store.ts";
import { recorded } from "../support/recorded.ts";
import { describeStores } from "../support/zoo-stores.ts";

const count = (store: Store, session: string, ...keys: string[]) =>
  store.record(session, recorded("1"), keys);
const countsOf = async (store: Store, session?: string) =>
  Object.fromEntries((await store.coverage(session)).counts);

// All sessions of a store are counted together, so each test begins to count again.
describeStores((zoo) => {
  it("counts in a session, in all, and in those that are gone", async () => {
    const { store } = zoo;
    await store.clearCoverage();
    const [one, other] = [zoo.inZoo().session, zoo.inZoo().session];
    await count(store, one, "a", "b");
    await count(store, one, "a");
    await count(store, other, "b", "c");
    expect(await countsOf(store)).toEqual({ a: 2, b: 2, c: 1 });
    expect(await countsOf(store, one)).toEqual({ a: 2, b: 1 });
    await store.clear(one);
    await store.clearJournal(other);
    expect(await countsOf(store, one)).toEqual({});
    expect(await countsOf(store, other)).toEqual({ b: 1, c: 1 });
    expect(await countsOf(store)).toEqual({ a: 2, b: 2, c: 1 });
    await count(store, one, "a");
    expect(await countsOf(store, one)).toEqual({ a: 1 });
    expect(await countsOf(store)).toEqual({ a: 3, b: 2, c: 1 });
  });

  it("begins again under another name", async () => {
    const { store } = zoo;
    const { session } = zoo.inZoo();
    await count(store, session, "a");
    const { counting } = await store.coverage();
    expect((await store.coverage(session)).counting).toBe(counting);
    await store.clearCoverage();
    expect(await countsOf(store)).toEqual({});
    expect(await countsOf(store, session)).toEqual({});
    const next = await store.coverage();
    expect(next.counting).not.toBe(counting);
    await count(store, session, "a");
    expect(await countsOf(store)).toEqual({ a: 1 });
    expect((await store.coverage()).counting).toBe(next.counting);
  });

  it("keeps what evicted and expired sessions have counted", async () => {
    const small = await zoo.open({ sessions: 2, idleMs: 300 });
    onTestFinished(() => small.close());
    await small.clearCoverage();
    const sessions = Array.from({ length: 5 }, () => zoo.inZoo().session);
    for (const session of sessions) await count(small, session, "a");
    expect(await countsOf(small)).toEqual({ a: 5 });
    await wait(700);
    for (const session of sessions) expect(await small.has(session)).toBe(false);
    expect(await countsOf(small)).toEqual({ a: 5 });
  });
});
