import { isNode } from "@carespec/document";
import ts from "typescript";

/** What a module with {@link int64Type}s imports. */
export const INT64_IMPORT = 'import type { Int64 } from "@carespec/core";\n';

/**
 * The type of an integer of 64 bits, which a program may keep in another type than `number`.
 * `undefined` for any other schema, and for one that lists its values.
 */
export function int64Type(schema: unknown): ts.TypeNode | undefined {
  if (!isNode(schema) || !/^u?int64$/.test(String(schema.format))) return undefined;
  if ("enum" in schema || "const" in schema) return undefined;
  const [type, ...others] = [schema.type].flat().toSorted();
  if (type !== "integer" || others.some((other) => other !== "null")) return undefined;
  const { factory } = ts;
  const reference = factory.createTypeReferenceNode("Int64");
  const isNullable = others.length > 0 || schema.nullable === true;
  return isNullable
    ? factory.createUnionTypeNode([reference, factory.createLiteralTypeNode(factory.createNull())])
    : reference;
}
