import { isNode } from "@carespec/document";
import ts from "typescript";

/**
 * The type of an enum that is open to other texts (`anyOf: [{ enum }, { type: string }]`): its
 * values and any text, so that editors still propose the values. `undefined` for any other schema.
 */
export function openEnumType(schema: unknown): ts.TypeNode | undefined {
  const values = openEnumValues(schema);
  if (!values) return undefined;
  const { factory } = ts;
  const literals = values.map((value) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(value)),
  );
  const anyText = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...literals, anyText]);
}

function openEnumValues(schema: unknown): string[] | undefined {
  if (!isNode(schema) || !Array.isArray(schema.anyOf) || schema.anyOf.length !== 2)
    return undefined;
  const [closed, open] = schema.anyOf.toSorted((a, b) => Number(isPlain(a)) - Number(isPlain(b)));
  if (!isPlain(open) || !isNode(closed) || !Array.isArray(closed.enum)) return undefined;
  return closed.enum.every((value) => typeof value === "string") ? closed.enum : undefined;
}

/** Any text. */
function isPlain(schema: unknown): boolean {
  return isNode(schema) && schema.type === "string" && !("enum" in schema);
}
