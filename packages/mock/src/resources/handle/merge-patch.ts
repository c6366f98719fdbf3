import { isNode, type Node } from "@carespec/document";
import { isNull, listOf, type SchemaReader } from "../schemas/reader.ts";
import { set } from "../values/complete-value.ts";

/** The members of an object that it must have and that may be null. */
export interface Nulls {
  has(name: string): boolean;
  /** The same of a member. */
  within(name: string): Nulls;
}

/**
 * A value changed by a merge patch (RFC 7396): members are replaced, and `null` removes one, or is the value
 * of one that must be there.
 */
export function mergePatch(target: unknown, patch: unknown, nulls: Nulls = NONE): unknown {
  if (!isNode(patch)) return patch;
  const merged: Node = isNode(target) ? { ...target } : {};
  for (const [name, member] of Object.entries(patch)) {
    if (member === null && !nulls.has(name)) delete merged[name];
    else {
      const before = Object.hasOwn(merged, name) ? merged[name] : undefined;
      set(merged, name, mergePatch(before, member, nulls.within(name)));
    }
  }
  return merged;
}

const NONE: Nulls = { has: () => false, within: () => NONE };

/** What a schema says of nulls. */
export function nullsOf(reader: SchemaReader, schema: unknown): Nulls {
  const { properties, required } = reader.view(schema);
  return {
    has: (name) => required.has(name) && isNullable(reader, properties.get(name)),
    within: (name) => nullsOf(reader, properties.get(name)),
  };
}

function isNullable(reader: SchemaReader, schema: unknown): boolean {
  const { oneOf, anyOf } = reader.resolved(schema);
  return reader.view(schema).types.has("null") || [...listOf(oneOf), ...listOf(anyOf)].some(isNull);
}
