import { isNode } from "@carespec/document";

/** A schema of an array, as far as the comparison of its items depends on it. */
export interface ItemSchema {
  items?: unknown;
}

type Pair = [later: number, earlier: number];

/**
 * The two equal items that Ajv's `uniqueItems` reports, found in one pass: of several pairs the last
 * one. Items of simple types only are compared as Ajv compares those, by their texts and from the end.
 */
export function findDuplicate(items: readonly unknown[], schema: unknown): Pair | undefined {
  if (items.length < 2) return undefined;
  const types = typesOf(schema);
  const isSimple = types.length > 0 && !types.includes("object") && !types.includes("array");
  return isSimple ? findSimple(items, types) : findAny(items);
}

function findAny(items: readonly unknown[]): Pair | undefined {
  const numbers = new Map<string, number>();
  let found: Pair | undefined;
  for (const [number, item] of items.entries()) {
    const text = textOf(item);
    const earlier = numbers.get(text);
    if (earlier !== undefined) found = [number, earlier];
    numbers.set(text, number);
  }
  return found;
}

function findSimple(items: readonly unknown[], types: readonly string[]): Pair | undefined {
  const numbers: Record<string, unknown> = {};
  for (let number = items.length - 1; number >= 0; number -= 1) {
    const item = items[number];
    if (!types.some((type) => isOfType(item, type))) continue;
    const text = types.length > 1 && typeof item === "string" ? `${item}_` : String(item);
    const later = numbers[text];
    if (typeof later === "number") return [number, later];
    numbers[text] = number;
  }
  return undefined;
}

function typesOf(schema: unknown): string[] {
  if (!isNode(schema)) return [];
  const types = [schema.type ?? []].flat() as string[];
  return schema.nullable === true && !types.includes("null") ? [...types, "null"] : types;
}

function isOfType(item: unknown, type: string): boolean {
  if (type === "null") return item === null;
  if (type === "number") return Number.isFinite(item);
  if (type === "integer") return Number.isInteger(item);
  return typeof item === type;
}

/** JSON in which equal values have the same text. */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return `${JSON.stringify(value)}`;
  if (Array.isArray(value)) return `[${value.map(textOf)}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`,
  );
  return `{${members.sort()}}`;
}
