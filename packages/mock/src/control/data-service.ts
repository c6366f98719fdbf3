import type { CheckData } from "../data/check-data.ts";
import {
  collectionsOf,
  idOf,
  type MockData,
  PRIVATE,
  type PrivateValue,
  type VendorPart,
} from "../data/data.ts";
import { STEERING, type Store } from "../state/store.ts";
import { endLife } from "../steering/session-life.ts";
import { readSteering, steer } from "../steering/steering.ts";
import type { Vendor } from "../vendors/load.ts";
import type { ReadSteered } from "./read-steered.ts";
import type { Targets } from "./targets.ts";

/** What of a session to export. */
export interface ExportOptions {
  /** Only this vendor's data. */
  vendor?: string | undefined;
  /** `all` for a whole session. */
  include?: "all" | undefined;
}

/** Changes and reads what sessions hold. */
export interface DataService {
  /** Puts data into a session. With a `UserError`, nothing was put. */
  seed(session: string, data: unknown): Promise<void>;
  /**
   * A session's data, in a form that `seed` accepts; with `all`, everything that the session has: also
   * what only the plugins know, such as tokens, and its clock, faults and preferences. Not to be changed.
   */
  read(session: string, options?: ExportOptions): Promise<MockData>;
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
  readSteered: ReadSteered,
): DataService {
  async function privateOf(session: string, space: string, plugin: Vendor["plugin"]) {
    const contents = Object.entries(await store.contents({ session, space }));
    const own = contents.filter(([name]) => !Object.hasOwn(plugin?.collections ?? {}, name));
    return Object.fromEntries(
      own.map(([name, values]) => [PRIVATE + name, values.map(([id, value]) => ({ id, value }))]),
    );
  }

  async function put(session: string, { name, plugin }: Vendor, part: VendorPart): Promise<void> {
    if (!plugin) return;
    const scope = { session, space: name };
    const given = collectionsOf(part).filter(([key]) => !key.startsWith(PRIVATE));
    const own = collectionsOf(part).filter(([key]) => key.startsWith(PRIVATE));
    const before =
      own.length > 0 && part.mode === "replace"
        ? await store.contents({ session, space: name })
        : {};
    await store.transact(scope, async (state) => {
      for (const [key, list] of own as [string, PrivateValue[]][]) {
        const known = key.slice(PRIVATE.length);
        const collection = state.collection(known);
        for (const [id] of before[known] ?? []) collection.delete(id);
        for (const { id, value } of list) collection.set(id, value);
      }
      for (const [key, list] of given) {
        const collection = state.collection<object>(key);
        const values = new Map(list.map((value) => [idOf(plugin, key, value), value]));
        const present = part.mode === "replace" ? await collection.values() : [];
        const ids = [...present].map((value) => idOf(plugin, key, value));
        // A value keeps its place in a collection, unless it is removed first.
        const isInOrder = isStart(
          [...values.keys()],
          ids.filter((id) => values.has(id)),
        );
        for (const id of ids) if (!isInOrder || !values.has(id)) collection.delete(id);
        for (const [id, value] of values) collection.set(id, value);
      }
    });
  }

  return {
    async seed(session, data) {
      const { [STEERING]: steered, ...parts } = check(data, true);
      const steering = steered && (await readSteered(steered));
      for (const [name, part] of Object.entries(parts)) await put(session, find(name), part);
      if (steering) await steer(store, session, () => steering);
    },

    async read(session, { vendor: only, include } = {}) {
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
        if (include === "all") Object.assign(part, await privateOf(session, name, plugin));
        data[name] = part;
      }
      if (include === "all" && only === undefined) {
        data[STEERING] = { mode: "replace", steering: [await readSteering(store, session)] };
      }
      return data;
    },

    async reset(session, names) {
      if (!names) return store.clear(session);
      for (const { name } of names.map(find)) {
        await endLife(store, { session, space: name });
        await store.clear(session, name);
      }
    },

    async resetAll() {
      for (const session of await store.sessions()) await store.clear(session);
    },
  };
}

function isStart(list: string[], start: string[]): boolean {
  return start.every((id, index) => id === list[index]);
}
