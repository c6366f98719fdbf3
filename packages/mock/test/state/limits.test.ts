import { setTimeout as wait } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import type { Limits } from "../../src/state/limits.ts";
import type { Store } from "../../src/state/store.ts";
import { entriesOf, recorded } from "../support/recorded.ts";
import { describeStores } from "../support/zoo-stores.ts";

describeStores((zoo) => {
  async function open(limits: Partial<Limits>): Promise<Store> {
    // Redis is shared, so that sessions of other tests would count.
    for (const session of await zoo.store.sessions()) await zoo.store.clear(session);
    const store = await zoo.open(limits);
    onTestFinished(() => store.close());
    return store;
  }

  const use = ({ session }: { session: string }, store: Store) =>
    zoo.idsOf({ session, space: "zoo" }, store);

  async function idsOf(store: Store, session: string): Promise<string[]> {
    return (await entriesOf(store, session)).map(({ id }) => id);
  }

  it("a session's journal keeps the newest entries, and counts all", async () => {
    const store = await open({ journalEntries: 5 });
    const { session } = zoo.inZoo();
    for (let id = 1; id <= 12; id += 1) {
      await store.record(session, recorded(`${id}`, { status: id % 3 ? 200 : 404 }));
    }
    expect(await idsOf(store, session)).toEqual(["12", "11", "10", "9", "8"]);
    const { counts } = await store.journal(session);
    expect(counts.map(({ status, count }) => [status, count]).sort()).toEqual([
      [200, 8],
      [404, 4],
    ]);
    await store.clearJournal(session);
    expect(await store.journal(session)).toEqual({ entries: [], counts: [] });
    expect(await store.has(session)).toBe(true);
  });

  it("journals that hold too much lose the oldest entries of the session used longest ago", async () => {
    const bytes = JSON.stringify(recorded("10").tell()).length;
    const store = await open({ journalBytes: 10 * bytes });
    const [old, recent] = [zoo.inZoo().session, zoo.inZoo().session];
    const record = (session: string, id: string) =>
      store.record(session, recorded(id, { size: bytes }));
    for (let id = 10; id < 16; id += 1) await record(old, `${id}`);
    await wait(3);
    for (let id = 20; id < 26; id += 1) await record(recent, `${id}`);
    const kept = await idsOf(store, old);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(6);
    expect(kept[0]).toBe("15");
    expect(await idsOf(store, recent)).toHaveLength(6);
    for (let id = 30; id < 60; id += 1) await record(recent, `${id}`);
    expect(await idsOf(store, old)).toEqual([]);
    expect((await idsOf(store, recent))[0]).toBe("59");
    expect((await store.usage()).journalBytes).toBeLessThanOrEqual(10 * bytes);
    expect((await store.journal(old)).counts).toMatchObject([{ count: 6 }]);
  });

  it("beyond the number of sessions, the one goes that was used longest ago, and it says so", async () => {
    const store = await open({ sessions: 3 });
    const scopes = Array.from({ length: 4 }, () => zoo.inZoo());
    for (const scope of scopes.slice(0, 3)) {
      await use(scope, store);
      await store.record(scope.session, recorded("1"));
      await wait(3);
    }
    await use(scopes[0] as never, store);
    await wait(3);
    await use(scopes[3] as never, store);
    const there = await Promise.all(scopes.map(({ session }) => store.has(session)));
    expect(there).toEqual([true, false, true, true]);
    expect(await store.ending(scopes[1]?.session as string)).toBe("evicted");
    expect(await idsOf(store, scopes[1]?.session as string)).toEqual([]);
    expect((await store.usage()).sessions).toBe(3);
    await use(scopes[1] as never, store);
    expect(await store.ending(scopes[1]?.session as string)).toBeUndefined();
  });

  it("an expired session says so, and one that was reset or never used has not ended", async () => {
    const store = await open({ idleMs: 50 });
    const [expired, reset] = [zoo.inZoo(), zoo.inZoo()];
    await use(expired, store);
    await store.record(expired.session, recorded("1"));
    await use(reset, store);
    await store.clear(reset.session);
    await wait(80);
    expect(await store.ending(expired.session)).toBe("expired");
    expect(await store.ending(reset.session)).toBeUndefined();
    expect(await store.ending("never")).toBeUndefined();
    expect(await store.usage()).toMatchObject({ sessions: 0, journalBytes: 0 });
  });

  it("forgets what a journal holds together with its session", async () => {
    const store = await open({});
    const { session } = zoo.inZoo();
    await store.record(session, recorded("1"));
    expect((await store.usage()).journalBytes).toBeGreaterThan(0);
    await store.clear(session);
    expect(await store.usage()).toMatchObject({ sessions: 0, journalBytes: 0 });
  });
});
