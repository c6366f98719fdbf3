/** One value of a collection. */
export type Item = Record<string, unknown>;

/** The collections of a vendor's part of the data. */
export function collectionsOf(part: Record<string, unknown> | undefined): Record<string, Item[]> {
  const entries = Object.entries(part ?? {}).filter(([, values]) => Array.isArray(values));
  return Object.fromEntries(entries) as Record<string, Item[]>;
}

/** The members of the values, in the order in which they first come; lists and objects last. */
export function columnsOf(items: readonly Item[]): string[] {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const isPlain = (name: string) => items.every((item) => isPlainValue(item[name]));
  return [...names.filter(isPlain), ...names.filter((name) => !isPlain(name))];
}

/** A member as the table shows it. */
export function cellText(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Whether a member can be edited as one line. */
export function isPlainValue(value: unknown): boolean {
  return value === null || typeof value !== "object";
}

/**
 * What somebody typed over a value: a text stays a text, anything else is read as JSON where it is JSON.
 * Whether the value may be that, the mock decides.
 */
export function typedOver(before: unknown, text: string): unknown {
  if (typeof before === "string") return text;
  if (before === undefined && text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether two values are the same as JSON. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether the id may be among what changes of a value: what no two values of the collection share. */
export function mayBeRenamed(item: Item, changed: Item, all: readonly Item[]): boolean {
  const names = Object.keys({ ...item, ...changed });
  return names.some(
    (name) => !isSame(item[name], changed[name]) && isPlainValue(item[name]) && isUnique(name, all),
  );
}

/** Whether a new value may have the id of another one: the same where no two values share anything. */
export function mayBeTaken(item: Item, all: readonly Item[]): boolean {
  return Object.keys(item).some(
    (name) =>
      isPlainValue(item[name]) &&
      isUnique(name, all) &&
      all.some((each) => isSame(each[name], item[name])),
  );
}

function isUnique(name: string, all: readonly Item[]): boolean {
  const values = all.map((item) => item[name]);
  return !values.includes(undefined) && new Set(values).size === values.length;
}
