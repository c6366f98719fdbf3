import { isNode } from "@carespec/document";
import ts from "typescript";

/**
 * The type of a list whose first items have schemas of their own: as long as the document says, and with
 * what may follow. `undefined` for any other schema.
 *
 * @param emit - writes the type of an item
 */
export function tupleType(
  schema: unknown,
  emit: (item: unknown) => ts.TypeNode,
): ts.TypeNode | undefined {
  if (!isNode(schema) || schema.type !== "array" || !Array.isArray(schema.prefixItems)) {
    return undefined;
  }
  const { prefixItems, items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const { factory } = ts;
  const first = prefixItems.slice(0, Number(maxItems)).map((item, index) => {
    const type = emit(item);
    return index < Number(minItems) ? type : factory.createOptionalTypeNode(type);
  });
  if (items === false || Number(maxItems) <= prefixItems.length) {
    return factory.createTupleTypeNode(first);
  }
  const others = emit(isNode(items) ? items : true);
  const rest = factory.createRestTypeNode(
    factory.createArrayTypeNode(
      ts.isUnionTypeNode(others) ? factory.createParenthesizedType(others) : others,
    ),
  );
  return factory.createTupleTypeNode([...first, rest]);
}
