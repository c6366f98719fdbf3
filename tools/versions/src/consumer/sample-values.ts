import { isNode, type Node, resolve } from "@carespec/document";

/** A value that a schema allows, for a parameter without an example. */
export function sampleOf(document: object, written: Node | undefined): unknown {
  const schema = written ? resolve<Node>(document, written) : {};
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  const [type] = [schema.type].flat();
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "boolean") return true;
  if (type === "array")
    return [sampleOf(document, isNode(schema.items) ? schema.items : undefined)];
  return "a";
}

/** The TypeScript type of a plain value; `undefined` for objects, lists and what is made of several. */
export function typeText(document: object, written: Node): string | undefined {
  const schema = resolve<Node>(document, written);
  if (schema.anyOf || schema.oneOf || schema.allOf || schema.not || schema.if) return undefined;
  const values = Array.isArray(schema.enum)
    ? schema.enum
    : schema.const === undefined
      ? []
      : [schema.const];
  if (values.length > 0) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.format === "int64") return undefined; // its type is the user's to say
  const types = [schema.type].flat().map((type) => PLAIN[String(type)]);
  return types.every((type) => type !== undefined) ? [...new Set(types)].join(" | ") : undefined;
}

const PLAIN: Record<string, string> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
};
