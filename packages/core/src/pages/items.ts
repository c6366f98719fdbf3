/** The part of an answer that a JSON pointer names; the answer itself without one. */
export function valueAt(answer: unknown, pointer = ""): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], answer);
}

/** Whether an item's id was seen before; from now on it was. Items without an id never were. */
export function isSameId(item: unknown, pointer: string | undefined, seen: Set<unknown>): boolean {
  const id = idOf(item, pointer);
  if (id === undefined) return false;
  const isKnown = seen.has(id);
  seen.add(id);
  return isKnown;
}

/** Whether two pages hold the same items: by their ids, else by all they say. */
export function isSamePage(
  one: readonly unknown[],
  other: readonly unknown[],
  id: string | undefined,
): boolean {
  return (
    one.length === other.length &&
    one.every((item, index) => identityOf(item, id) === identityOf(other[index], id))
  );
}

/** Whether two pages share an item. */
export function isOverlapping(
  one: readonly unknown[],
  other: readonly unknown[],
  id: string | undefined,
): boolean {
  const known = new Set(one.map((item) => identityOf(item, id)));
  return other.some((item) => known.has(identityOf(item, id)));
}

/** What tells an item from others: its id, else all that it says. */
function identityOf(item: unknown, pointer: string | undefined): string {
  // JSON has no way to write the integers that an option `parseJson` may keep exact.
  return JSON.stringify(idOf(item, pointer) ?? item, (_, value) =>
    typeof value === "bigint" ? `${value}` : value,
  );
}

/** An item's id. `null` and an empty text are none. */
function idOf(item: unknown, pointer: string | undefined): unknown {
  const id = pointer && valueAt(item, pointer);
  return id === null || id === "" ? undefined : id;
}
