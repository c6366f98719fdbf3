import type { DocumentedOperation } from "../prism/documented/documented-operation.ts";
import { atOf, type Item } from "./keys.ts";

/** Items of a list that are looked at: a body may have any number. */
const MOST_ITEMS = 100;

interface Place<Found> {
  keys: readonly string[];
  /** By the value itself, and by its text, as forms send it. */
  found: ReadonlyMap<unknown, Found>;
}

/** Makes a function that finds the documented enum values in bodies; `undefined` if there are none. */
export function createObserveBody<Found>(
  { bodyValues }: DocumentedOperation,
  toFound: (item: Item) => Found,
): ((body: unknown, add: (found: Found) => void) => void) | undefined {
  const places: Place<Found>[] = bodyValues.map(({ keys, values }) => {
    const at = atOf("body", keys);
    const items = values.map((value) => [value, toFound(["value", at, String(value)])] as const);
    const texts = items.map(([value, found]) => [String(value), found] as const);
    return { keys, found: new Map<unknown, Found>([...texts, ...items]) };
  });
  if (places.length === 0) return undefined;
  return (body, add) => {
    const value = typeof body === "string" ? fieldsOf(body) : body;
    for (const { keys, found } of places) visit(value, keys, 0, found, add);
  };
}

function visit<Found>(
  value: unknown,
  keys: readonly string[],
  depth: number,
  found: Place<Found>["found"],
  add: (found: Found) => void,
): void {
  const key = keys[depth];
  if (key === undefined) {
    const known = found.get(value);
    if (known !== undefined) add(known);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (key !== "*") {
    if (Object.hasOwn(value, key)) visit(value[key as never], keys, depth + 1, found, add);
  } else if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_ITEMS)) visit(item, keys, depth + 1, found, add);
  }
}

/** The fields of a form; any other text is a field whose name no document has. */
function fieldsOf(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}
