import type { Store } from "../../src/state/store.ts";

/** Counts in a store how often it was asked. */
export function countUp(store: Store): Promise<number> {
  return store.transact({ session: "one", space: "zoo" }, async (state) => {
    const counts = state.collection<{ value: number }>("counts");
    const { value = 0 } = (await counts.get("all")) ?? {};
    counts.set("all", { value: value + 1 });
    return value + 1;
  });
}
