import { isNode, type Node } from "@carespec/document";
import { isNull, listOf, type SchemaReader } from "../schemas/reader.ts";
import { makeText } from "./make-text.ts";
import type { Source } from "./source.ts";

/** Values nest no deeper, unless their schemas require it; then the answer breaks them. */
const DEEPEST = 8;
const MOST_ITEMS = 1_000;
/** Of values inside each other: schemas that require themselves twice would double at each level. */
const MOST_VALUES = 5_000;

/** How to make a value. */
export interface Making {
  reader: SchemaReader;
  source: Source;
  /** Whether the schemas' examples and defaults are left out, because they break the schemas. */
  isPlain?: boolean;
  /** How many more values may be made for this one; each starts with its own number. */
  room?: { left: number };
}

/** A value by its schema: its constant, default or example, else the smallest that it describes. */
export function makeValue(given: Making, schema: unknown, depth = 0): unknown {
  const room = given.room ?? { left: MOST_VALUES };
  const making = given.room ? given : { ...given, room };
  const { reader, isPlain } = making;
  room.left -= 1;
  if (room.left < 0) return null;
  const node = reader.flat(schema);
  if ("const" in node) return node.const;
  if (!isPlain) {
    if ("default" in node) return node.default;
    if ("example" in node) return node.example;
    if (listOf(node.examples).length > 0) return listOf(node.examples)[0];
  }
  const values = listOf(node.enum);
  if (values.length > 0) return values.find((value) => value !== null) ?? null;
  const either = [...listOf(node.oneOf), ...listOf(node.anyOf)];
  const nullable = either.some(isNull) || [node.type].flat().includes("null");
  if (nullable && depth >= DEEPEST) return null;
  const types = [...reader.view(schema).types].filter((type) => type !== "null");
  if (either.length > 0 && !isNode(node.properties)) {
    const branch = either.find((each) => !isNull(each) && depth < DEEPEST) ?? either[0];
    const made = makeValue(making, branch, depth + 1);
    return isNode(made)
      ? { ...made, ...membersOf(making, { ...node, oneOf: [], anyOf: [] }, depth) }
      : made;
  }
  return makeOf(making, schema, types[0] ?? "", nullable, depth);
}

function makeOf(
  making: Making,
  schema: unknown,
  type: string,
  nullable: boolean,
  depth: number,
): unknown {
  const { reader, source } = making;
  const node = reader.flat(schema);
  switch (type) {
    case "object":
      return membersOf(making, schema, depth);
    case "array":
      return itemsOf(making, schema, node, depth);
    case "integer":
    case "number":
      return makeNumber(node, type === "integer");
    case "boolean":
      return true;
    case "string":
      return makeText(node, source);
    default:
      return nullable
        ? null
        : typeof node.pattern === "string" || node.format
          ? makeText(node, source)
          : {};
  }
}

function membersOf(making: Making, schema: unknown, depth: number): Record<string, unknown> {
  const { properties, required } = making.reader.view(schema);
  if (depth > 2 * DEEPEST) return {};
  const names = new Set(required);
  const { minProperties = 0 } = making.reader.flat(schema);
  for (const name of properties.keys()) if (names.size < Number(minProperties)) names.add(name);
  const members = [...names].map((name) => [
    name,
    makeValue(making, properties.get(name) ?? true, depth + 1),
  ]);
  const made = Object.fromEntries(members);
  const { additionalProperties } = making.reader.flat(schema);
  for (let number = 1; names.size < Math.min(Number(minProperties), MOST_ITEMS); number += 1) {
    names.add(`key${number}`);
    made[`key${number}`] = makeValue(making, additionalProperties, depth + 1);
  }
  return made;
}

function itemsOf(making: Making, schema: unknown, node: Node, depth: number): unknown[] {
  const { minItems = 0, uniqueItems, prefixItems } = node;
  const first = listOf(prefixItems).map((each) => makeValue(making, each, depth + 1));
  if (depth > 2 * DEEPEST) return first;
  const { items } = making.reader.view(schema);
  const count = Math.min(Number(minItems), MOST_ITEMS);
  const list = first.slice(0, Math.max(count, 0));
  while (list.length < count) list.push(nextItem(making, items, list, uniqueItems === true, depth));
  return list;
}

/** An item that is not in the list yet, where items must differ. */
function nextItem(
  making: Making,
  items: unknown,
  list: unknown[],
  isUnique: boolean,
  depth: number,
): unknown {
  const made = makeValue(making, items ?? {}, depth + 1);
  if (!isUnique || !list.some((each) => JSON.stringify(each) === JSON.stringify(made))) return made;
  const { enum: values } = making.reader.resolved(items);
  const other = listOf(values).find((value) => !list.includes(value));
  if (other !== undefined) return other;
  if (typeof made === "number") return Math.max(...list.map(Number)) + 1;
  if (typeof made === "string") return `${made}${list.length}`;
  return makeValue({ ...making, isPlain: true }, items ?? {}, depth + 1);
}

function makeNumber(node: Node, isWhole: boolean): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = node;
  const step =
    typeof multipleOf === "number" && multipleOf > 0 ? multipleOf : isWhole ? 1 : undefined;
  const above = typeof exclusiveMinimum === "number" ? exclusiveMinimum + (step ?? 0.5) : undefined;
  const below = typeof exclusiveMaximum === "number" ? exclusiveMaximum - (step ?? 0.5) : undefined;
  const least = [minimum, above].filter((each) => typeof each === "number");
  const most = [maximum, below].filter((each) => typeof each === "number");
  if (typeof exclusiveMinimum === "number" && typeof exclusiveMaximum === "number" && !step) {
    return (exclusiveMinimum + exclusiveMaximum) / 2;
  }
  const low = least.length > 0 ? Math.max(...least) : undefined;
  const high = most.length > 0 ? Math.min(...most) : undefined;
  const start = low ?? (high !== undefined && high < 1 ? high : 1);
  if (step === undefined) return start;
  const up = Math.ceil(start / step) * step;
  return high === undefined || up <= high ? up : Math.floor(high / step) * step;
}
