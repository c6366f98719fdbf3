import { isNode, type Node } from "@carespec/document";
import { withoutMarks } from "../found/item-key.ts";
import { partsFor } from "../schemas/parts-for.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { propertiesOf, set } from "../values/complete-value.ts";

/**
 * An item as an answer shows it: without what is only written and, where the answer's schema is not the
 * item's own, with the properties that it lists.
 */
export function shownItem(
  reader: SchemaReader,
  stored: Node,
  schema: unknown,
  isOwnSchema: boolean,
): Node {
  const item = withoutFlagged(reader, withoutMarks(stored), schema, "writeOnly") as Node;
  if (isOwnSchema) return item;
  const parts = partsFor(reader, schema, item);
  const properties = propertiesOf(parts);
  const isOpen = parts.some(
    ({ additionalProperties: more }) =>
      more === true || (isNode(more) && Object.keys(more).length > 0),
  );
  if (properties.size === 0 || isOpen) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => properties.has(name)));
}

/**
 * A value without the properties that a schema marks as `writeOnly`, or without its own ones that are
 * `readOnly`.
 */
export function withoutFlagged(
  reader: SchemaReader,
  value: unknown,
  schema: unknown,
  flag: "readOnly" | "writeOnly",
  depth = 0,
): unknown {
  if (depth > 20 || typeof value !== "object" || value === null) return value;
  const parts = partsFor(reader, schema, value);
  if (Array.isArray(value)) {
    const items = parts.find((part) => isNode(part.items))?.items;
    return value.map((item) => withoutFlagged(reader, item, items, flag, depth + 1));
  }
  const properties = propertiesOf(parts);
  const kept: Node = {};
  for (const [name, member] of Object.entries(value)) {
    const property = properties.get(name);
    if (isFlagged(reader, property, flag)) continue;
    // Within, a read-only id says which other item is meant.
    const inner = flag === "readOnly" ? member : undefined;
    set(kept, name, inner ?? withoutFlagged(reader, member, property, flag, depth + 1));
  }
  return kept;
}

/** Whether a property's schema, or what it consists of, has a flag. */
export function isFlagged(
  reader: SchemaReader,
  schema: unknown,
  flag: "readOnly" | "writeOnly",
): boolean {
  return reader.flat(schema)[flag] === true;
}
