import { isNode, type Node } from "@carespec/document";
import { bothOf } from "../schemas/both-of.ts";
import { partsFor } from "../schemas/parts-for.ts";
import { listOf } from "../schemas/reader.ts";
import { type Making, makeValue } from "./make-value.ts";

/** Values nest no deeper where they are completed. */
const DEEPEST = 20;

/**
 * A value with the properties that its schema requires and it lacks: from the example, else made. The
 * properties of the schema come first, in its order.
 */
export function completeValue(
  making: Making,
  schema: unknown,
  value: unknown,
  example?: unknown,
  depth = 0,
): unknown {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return value;
  const parts = partsFor(making.reader, schema, value);
  if (Array.isArray(value)) {
    const items = parts.find((part) => isNode(part.items))?.items;
    if (!items) return value;
    return value.map((item) => completeValue(making, items, item, undefined, depth + 1));
  }
  const given = value as Node;
  const shown = isNode(example) ? example : {};
  const properties = propertiesOf(parts);
  const required = new Set(parts.flatMap((part) => listOf(part.required).map(String)));
  const whole: Node = {};
  for (const name of new Set([...properties.keys(), ...required])) {
    const property = properties.get(name) ?? {};
    if (Object.hasOwn(given, name)) {
      set(whole, name, completeValue(making, property, given[name], shown[name], depth + 1));
    } else if (required.has(name)) {
      set(
        whole,
        name,
        Object.hasOwn(shown, name) ? shown[name] : makeValue(making, property, depth + 1),
      );
    }
  }
  for (const [name, member] of Object.entries(given)) {
    if (!Object.hasOwn(whole, name)) set(whole, name, member);
  }
  return whole;
}

/** The schemas of the properties in some parts of a schema. */
export function propertiesOf(parts: readonly Node[]): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  for (const part of parts) {
    if (!isNode(part.properties)) continue;
    for (const [name, schema] of Object.entries(part.properties)) {
      const known = properties.get(name);
      const isBoth = isNode(known) && isNode(schema);
      properties.set(name, isBoth ? bothOf(known, schema, "allOf") : (known ?? schema));
    }
  }
  return properties;
}

/** A member may be called `__proto__`. */
export function set(object: Node, name: string, value: unknown): void {
  if (name !== "__proto__") object[name] = value;
  else
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
