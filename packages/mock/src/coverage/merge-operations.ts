import type { OperationCoverage } from "./coverage.ts";

/** How two counts of the same thing become one. */
export type Combine = (one: number, other: number) => number;

/** Makes one operation of those with the same name; in all their lists likewise. */
export function mergeOperations(
  operations: readonly OperationCoverage[],
  combine: Combine,
): OperationCoverage[] {
  return mergeBy(
    operations,
    ({ operation }) => operation,
    (one, other) => ({
      ...combined(one, other, combine),
      statuses: mergeItems([...one.statuses, ...other.statuses], combine),
      examples: mergeItems([...one.examples, ...other.examples], combine),
      parameters: mergeItems([...one.parameters, ...other.parameters], combine),
      values: mergeItems([...one.values, ...other.values], combine),
      mediaTypes: mergeItems([...one.mediaTypes, ...other.mediaTypes], combine),
    }),
  );
}

/** Makes one of those that are the same, at the place of the first. */
export function mergeBy<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  merge: (one: Entry, other: Entry) => Entry,
): Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const before = merged.get(name);
    merged.set(name, before === undefined ? entry : merge(before, entry));
  }
  return [...merged.values()];
}

function mergeItems<Item extends { covered: boolean }>(
  items: readonly Item[],
  combine: Combine,
): Item[] {
  return mergeBy(items, identityOf, (one, other) => combined(one, other, combine));
}

/** What tells an item from others of its list: its texts, since its counts are numbers. */
function identityOf(item: object): string {
  return JSON.stringify(
    Object.entries(item)
      .filter(([, value]) => typeof value === "string")
      .toSorted(),
  );
}

/** Combines the counts. */
function combined<Item extends { covered: boolean }>(
  one: Item,
  other: Item,
  combine: Combine,
): Item {
  const counts = Object.entries(one).flatMap(([name, value]) => {
    const more: unknown = other[name as keyof Item];
    return typeof value === "number" && typeof more === "number"
      ? [[name, combine(value, more)]]
      : [];
  });
  return { ...one, ...Object.fromEntries(counts), covered: one.covered || other.covered };
}
