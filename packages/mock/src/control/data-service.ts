import type { CheckData } from "../data/check-data.ts";
import { collectionsOf, idOf, type MockData, type VendorPart } from "../data/data.ts";
import type { Store } from "../state/store.ts";
import type { Vendor } from "../vendors/load.ts";
import type { Targets } from "./targets.ts";

/** Changes and reads what sessions hold. */
export interface DataService {
  /** Puts data into a session. With a `UserError`, nothing was put. */
  seed(session: string, data: unknown): Promise<void>;
  /** A session's data, in a form that `seed` accepts. */
  export(session: string, vendor?: string): Promise<MockData>;
  /** Forgets a session, or only the data of some vendors in it. */
  reset(session: string, vendors?: string[]): Promise<void>;
  /** Forgets every session. */
  resetAll(): Promise<void>;
}

/** Makes the service over the vendors' sessions in a store. */
export function createDataService(
  vendors: Vendor[],
  store: Store,
  check: CheckData,
  { find }: Targets,
): DataService {
  async function put(session: string, { name, plugin }: Vendor, part: VendorPart): Promise<void> {
    if (!plugin) return;
    const scope = { session, space: name };
    const given = collectionsOf(part);
    await store.transact(scope, async (state) => {
      for (const [key, list] of given) {
        const collection = state.collection<object>(key);
        const values = new Map(list.map((value) => [idOf(plugin, key, value), value]));
        const present = part.mode === "replace" ? await collection.values() : [];
        const before = [...present].map((value) => idOf(plugin, key, value));
        // A value keeps its place in a collection, unless it is removed first.
        const isInOrder = isStart(
          [...values.keys()],
          before.filter((id) => values.has(id)),
        );
        for (const id of before) if (!isInOrder || !values.has(id)) collection.delete(id);
        for (const [id, value] of values) collection.set(id, value);
      }
    });
  }

  return {
    async seed(session, data) {
      for (const [name, part] of Object.entries(check(data))) await put(session, find(name), part);
    },

    async export(session, only) {
      const chosen = only === undefined ? vendors : [find(only)];
      const data: MockData = {};
      for (const { name, plugin } of chosen) {
        const part: VendorPart = { mode: "replace" };
        await store.transact(
          { session, space: name },
          async (state) => {
            for (const key of Object.keys(plugin?.collections ?? {})) {
              part[key] = [...(await state.collection<object>(key).values())];
            }
          },
          "read",
        );
        data[name] = part;
      }
      // Editing an export must not change the session.
      return structuredClone(data);
    },

    async reset(session, names) {
      if (!names) return store.clear(session);
      for (const { name } of names.map(find)) await store.clear(session, name);
    },

    async resetAll() {
      for (const session of await store.sessions()) await store.clear(session);
    },
  };
}

function isStart(list: string[], start: string[]): boolean {
  return start.every((id, index) => id === list[index]);
}
