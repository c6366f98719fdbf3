import { isNode, type Node } from "@carespec/document";
import { resolvedSchema } from "../beyond/schemas.ts";

/** A value that coverage can count. */
export type Primitive = string | number | boolean;

/** The enum values of one place. */
export interface DocumentedValues {
  /** Keys into the body, `*` for each item of a list; empty for a parameter's value. */
  keys: readonly string[];
  values: readonly Primitive[];
}

/** Places within a body that are looked at, in levels of objects and lists. */
const DEEPEST = 4;
/** Schemas that are looked at for one body, whatever the document refers to. */
const MOST_SCHEMAS = 2_000;

/** The enum values of a body's properties, in the bodies of all its media types. */
export function bodyValues(schemas: readonly unknown[], root: object): DocumentedValues[] {
  const walk = createWalk(root, DEEPEST);
  for (const schema of schemas) walk.visit(schema, []);
  return walk.found();
}

/** The enum values of a parameter, or of the items of one that is a list. */
export function parameterValues(schema: unknown, root: object): readonly Primitive[] {
  const walk = createWalk(root, 1);
  walk.visit(schema, []);
  const places = walk.found().filter(({ keys }) => keys.every((key) => key === "*"));
  return [...new Set(places.flatMap(({ values }) => values))];
}

function createWalk(root: object, deepest: number) {
  const places = new Map<string, { keys: string[]; values: Set<Primitive> }>();
  /** A schema that comes again within itself has nothing new to list. */
  const open = new Set<object>();
  let left = MOST_SCHEMAS;

  function add(keys: string[], values: readonly unknown[]): void {
    const id = JSON.stringify(keys);
    const place = places.get(id) ?? { keys, values: new Set() };
    for (const value of values) if (isPrimitive(value)) place.values.add(value);
    if (place.values.size > 0) places.set(id, place);
  }

  function visit(schema: unknown, keys: string[], steps = 0): void {
    const node = resolvedSchema(schema, root);
    left -= 1;
    if (!node || left < 0 || steps > DEEPEST || open.has(node)) return;
    open.add(node);
    look(node, keys, steps);
    open.delete(node);
  }

  function look(node: Node, keys: string[], steps: number): void {
    if (Array.isArray(node.enum)) add(keys, node.enum);
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      for (const branch of listOf(node[key])) {
        // A list of constants is an enum whose values have descriptions.
        if (key !== "allOf" && isNode(branch) && "const" in branch) add(keys, [branch.const]);
        visit(branch, keys, steps + 1);
      }
    }
    if (keys.length >= deepest) return;
    if (isNode(node.items)) visit(node.items, [...keys, "*"]);
    for (const [name, property] of propertiesOf(node)) {
      // Nobody sends what only answers have.
      if (isNode(property) && property.readOnly === true) continue;
      visit(property, [...keys, name]);
    }
  }

  return { visit, found: () => [...places.values()].map(toDocumented) };
}

function toDocumented({ keys, values }: { keys: string[]; values: Set<Primitive> }) {
  return { keys, values: [...values] };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function propertiesOf({ properties }: Node): [string, unknown][] {
  return isNode(properties) ? Object.entries(properties) : [];
}

function isPrimitive(value: unknown): value is Primitive {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
