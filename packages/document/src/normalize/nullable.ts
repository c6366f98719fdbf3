import type { Node } from "../node.ts";
import { mapParts } from "./map-parts.ts";

/**
 * Writes `nullable: true` and `x-nullable: true` as JSON Schema does: with `null` among the types and
 * the values of an enum, or as one of two alternatives where a schema has no type of its own.
 */
export function writeNullsAsTypes(document: Node): Node {
  return mapParts(document, (part) => {
    const { nullable, "x-nullable": old, ...schema } = part;
    if (typeof nullable !== "boolean" && typeof old !== "boolean") return part;
    return nullable === true || old === true ? orNull(schema) : schema;
  });
}

function orNull(schema: Node): Node {
  const { type, enum: values } = schema;
  const allowed = Array.isArray(values) && !values.includes(null) ? [...values, null] : values;
  const isComposed = ["allOf", "anyOf", "oneOf"].some((key) => key in schema);
  if (type !== undefined && !isComposed) {
    const types = [...new Set([type, "null"].flat())];
    return { ...schema, type: types, ...(allowed !== undefined && { enum: allowed }) };
  }
  if (allowed !== undefined && !isComposed) return { ...schema, enum: allowed };
  const isAnything = !isComposed && !["$ref", "const"].some((key) => key in schema);
  if (isAnything) return "properties" in schema ? orNull({ type: "object", ...schema }) : schema;
  const { title, description, deprecated, readOnly, writeOnly, example, ...own } = schema;
  const said = { title, description, deprecated, readOnly, writeOnly, example };
  const written = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(written), anyOf: [own, { type: "null" }] };
}
