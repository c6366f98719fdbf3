import { isNode, type Node, type OpenApiDocument, resolve } from "@carespec/document";

/** How deep schemas are looked into: one may lead to itself. */
const DEPTH = 20;

/** The alternatives and parts of a schema that have a type of their own, references resolved. */
export function variantsOf(document: OpenApiDocument, schema: unknown, depth = 0): Node[] {
  if (!isNode(schema) || depth > DEPTH) return [];
  const own = resolve<Node>(document, schema);
  const parts = [own.oneOf, own.anyOf, own.allOf].flat().filter(isNode);
  return [own, ...parts.flatMap((part) => variantsOf(document, part, depth + 1))];
}

/** Whether a schema says that its values are lists. */
export function isList({ type, items, prefixItems }: Node): boolean {
  if (type === undefined) return items !== undefined || prefixItems !== undefined;
  return [type].flat().includes("array");
}

/** Whether a schema says that its values are objects. */
export function isObject({ type, properties }: Node): boolean {
  return type === undefined ? isNode(properties) : [type].flat().includes("object");
}

/** The schemas of a list's items. */
export function itemsOf({ items, prefixItems }: Node): unknown[] {
  return [items, prefixItems].flat().filter(isNode);
}

/** The schemas of an object's members. */
export function membersOf({ properties, additionalProperties }: Node): [string, unknown][] {
  const others = isNode(additionalProperties)
    ? [["*", additionalProperties] as [string, unknown]]
    : [];
  return [...Object.entries(isNode(properties) ? properties : {}), ...others];
}

/** Whether a value may be a list or an object. */
export function isCompound(document: OpenApiDocument, schema: unknown): boolean {
  return variantsOf(document, schema).some((one) => isList(one) || isObject(one));
}

/** Whether a value may be a list with lists or objects in it. */
export function isNestedList(document: OpenApiDocument, schema: unknown): boolean {
  return variantsOf(document, schema).some(
    (one) => isList(one) && itemsOf(one).some((item) => isCompound(document, item)),
  );
}

/** The name of the first member whose schema does not fit; `undefined` if all fit. */
export function nestedMember(
  document: OpenApiDocument,
  schema: unknown,
  fits: (member: unknown) => boolean,
): string | undefined {
  for (const one of variantsOf(document, schema)) {
    const found = membersOf(one).find(([, member]) => !fits(member));
    if (found) return found[0];
  }
  return undefined;
}
