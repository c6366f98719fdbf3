import { isNode, type Node } from "@carespec/document";
import { hasPlaceholder, isNameLike } from "@carespec/traffic";
import { typeName } from "./fault.ts";

/** What values of one place have in common, without any of them. */
export interface Shape {
  types: Set<string>;
  /** The format that all texts have; `""` where they have none. */
  format?: string;
  members?: Map<string, Shape>;
  /** How many objects there were, and how many had each member. */
  objects: number;
  counts: Map<string, number>;
  /** Members whose names are somebody's data: the object is a map. */
  entries?: Shape;
  items?: Shape;
}

const FORMATS: [name: string, pattern: RegExp][] = [
  ["date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i],
  ["date", /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])$/],
  ["uuid", /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i],
  ["email", /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/],
  ["uri", /^https?:\/\/\S+$/],
];

/** Deeper parts of a value may be anything. */
const DEEPEST = 30;

/** The shape of a value. */
export function shapeOf(value: unknown, depth = 0): Shape {
  const shape: Shape = { types: new Set(), objects: 0, counts: new Map() };
  if (depth > DEEPEST || (typeof value === "string" && hasPlaceholder(value))) return shape;
  shape.types.add(typeName(value));
  if (typeof value === "string") {
    shape.format = FORMATS.find(([, pattern]) => pattern.test(value))?.[0] ?? "";
  }
  if (Array.isArray(value)) {
    for (const item of value) shape.items = merged(shape.items, shapeOf(item, depth + 1));
  }
  if (!isNode(value)) return shape;
  shape.objects = 1;
  shape.members = new Map();
  const isMap = Object.keys(value).some((name) => !isNameLike(name));
  for (const [name, member] of Object.entries(value)) {
    const own = shapeOf(member, depth + 1);
    if (isMap) shape.entries = merged(shape.entries, own);
    else {
      shape.members.set(name, own);
      shape.counts.set(name, 1);
    }
  }
  return shape;
}

/** What two shapes have in common, and what only one has. */
export function merged(one: Shape | undefined, other: Shape): Shape {
  if (!one) return other;
  for (const type of other.types) one.types.add(type);
  if (other.format !== undefined) {
    one.format = one.format === undefined || one.format === other.format ? other.format : "";
  }
  one.objects += other.objects;
  for (const [name, count] of other.counts)
    one.counts.set(name, (one.counts.get(name) ?? 0) + count);
  for (const [name, member] of other.members ?? []) {
    one.members ??= new Map();
    one.members.set(name, merged(one.members.get(name), member));
  }
  if (other.entries) one.entries = merged(one.entries, other.entries);
  if (other.items) one.items = merged(one.items, other.items);
  return one;
}

/** A schema of a shape: types, formats, and as required what every object had. */
export function schemaOf(shape: Shape): Node {
  const types = [...shape.types].filter(
    (type) => !(type === "integer" && shape.types.has("number")),
  );
  if (types.length === 0 || (types.length === 1 && types[0] === "null")) return {};
  const schema: Node = { type: types.length === 1 ? types[0] : types.toSorted(byNullLast) };
  if (shape.format) schema.format = shape.format;
  if (shape.types.has("array")) schema.items = shape.items ? schemaOf(shape.items) : {};
  if (!shape.types.has("object")) return schema;
  const members = [...(shape.members ?? [])];
  if (shape.entries) {
    const all = members.reduce((entries, [, member]) => merged(entries, member), shape.entries);
    schema.additionalProperties = schemaOf(all);
    return schema;
  }
  const required = members.filter(([name]) => shape.counts.get(name) === shape.objects);
  if (required.length > 0) schema.required = required.map(([name]) => name);
  if (members.length > 0) {
    schema.properties = Object.fromEntries(
      members.map(([name, member]) => [name, schemaOf(member)]),
    );
  }
  schema.additionalProperties = true;
  return schema;
}

const byNullLast = (one: string, other: string) =>
  Number(one === "null") - Number(other === "null");
