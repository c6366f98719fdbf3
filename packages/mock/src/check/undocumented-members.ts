import { escapeKey, isNode, type Node, type OpenApiDocument, resolve } from "@carespec/document";

/**
 * The members of a value that its schemas do not describe, as places in it, in lists with `*` for a number. A
 * schema lets them pass unless it forbids others, and yet nobody documents them. What has no
 * `properties`, or says what others are like, describes all.
 */
export function undocumentedMembers(
  document: OpenApiDocument,
  value: unknown,
  schema: Node,
): string[] {
  const found = new Set<string>();

  function look(part: unknown, schemas: readonly Node[], at: string): void {
    const all = schemas.flatMap((each) => partsOf(document, each));
    if (all.length === 0) return;
    if (Array.isArray(part)) {
      const items = all.flatMap(({ items: one, prefixItems: first }) =>
        [one, ...(Array.isArray(first) ? first : [])].filter(isNode),
      );
      for (const item of part) look(item, items, `${at}/*`);
      return;
    }
    if (!isNode(part)) return;
    const isOpen = all.every(({ properties }) => !isNode(properties)) || all.some(takesOthers);
    for (const [name, member] of Object.entries(part)) {
      const place = `${at}/${escapeKey(name)}`;
      const known = all.flatMap(({ properties }) =>
        isNode(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [],
      );
      if (known.length > 0) look(member, known.filter(isNode), place);
      else if (!isOpen) found.add(place);
    }
  }

  look(value, [schema], "");
  return [...found];
}

/** A schema and all those that it joins or chooses from, without references. */
function partsOf(document: OpenApiDocument, schema: Node, passed = new Set<Node>()): Node[] {
  const node = resolved(document, schema);
  if (!node || passed.has(node)) return [];
  passed.add(node);
  const { allOf, anyOf, oneOf, if: condition, then, else: otherwise, dependentSchemas } = node;
  const joined = [allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const more = [...joined, condition, then, otherwise];
  if (isNode(dependentSchemas)) more.push(...Object.values(dependentSchemas));
  return [node, ...more.filter(isNode).flatMap((each) => partsOf(document, each, passed))];
}

function resolved(document: OpenApiDocument, schema: Node): Node | undefined {
  try {
    return resolve(document, schema);
  } catch {
    return undefined;
  }
}

function takesOthers({ additionalProperties, unevaluatedProperties, patternProperties }: Node) {
  return [additionalProperties, unevaluatedProperties, patternProperties].some(
    (each) => each !== undefined,
  );
}
