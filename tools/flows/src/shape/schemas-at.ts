import { isNode, type Node, type OpenApiDocument, resolve } from "@carespec/document";

/** The schemas that a value must or may fit: the one given, what it refers to, and all its parts. */
export function partsOf(document: OpenApiDocument, schema: unknown): Node[] {
  return [...walk(document, schema, new Set())];
}

function* walk(document: OpenApiDocument, schema: unknown, seen: Set<Node>): Generator<Node> {
  if (!isNode(schema)) return;
  const node = resolve<Node>(document, schema);
  if (seen.has(node)) return;
  seen.add(node);
  yield node;
  for (const part of [node.allOf, node.anyOf, node.oneOf].flat()) {
    yield* walk(document, part, seen);
  }
}

/** The schemas of a member of an object. */
export function memberSchemas(document: OpenApiDocument, parts: Node[], key: string): Node[] {
  return parts.flatMap(({ properties, additionalProperties }) => {
    const own = isNode(properties) ? properties[key] : undefined;
    return partsOf(document, own ?? additionalProperties);
  });
}

/** The schemas of the items of a list. */
export function itemSchemas(document: OpenApiDocument, parts: Node[]): Node[] {
  return parts.flatMap(({ items }) => partsOf(document, items));
}

/** Whether a value is one of those that a schema lists; `undefined` where none lists any. */
export function isListed(parts: Node[], value: unknown): boolean | undefined {
  const listed = parts.flatMap((part) => {
    if (Array.isArray(part.enum)) return part.enum;
    return part.const === undefined ? [] : [part.const];
  });
  return listed.length === 0 ? undefined : listed.includes(value);
}
