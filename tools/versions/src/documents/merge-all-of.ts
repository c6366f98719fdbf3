import { isNode, mapNodes, type Node, type OpenApiDocument, resolve } from "@carespec/document";

/** Keywords that may stand beside or in an `allOf` whose parts are put together. */
const MERGEABLE = /^(type|required|properties|additionalProperties|description|title|x-.+)$/;

/**
 * Copies a document in which every `allOf` of plain objects is one object, so that a comparison sees
 * the members that callers see, and no difference between two ways of writing the same object.
 */
export function mergeAllOf(document: OpenApiDocument): OpenApiDocument {
  return mapNodes(document, (node) => merged(document, node)) as OpenApiDocument;
}

function merged(document: OpenApiDocument, node: Node): Node {
  const { allOf, ...own } = node;
  if (!Array.isArray(allOf)) return node;
  const parts = partsOf(document, allOf, []);
  if (!parts || ![own, ...parts].every(isPlain)) return node;
  const all = [...parts, own];
  const properties = Object.assign({}, ...all.map((part) => part.properties));
  const required = all.flatMap((part) => (part.required as string[] | undefined) ?? []);
  const names = Object.keys(properties);
  // The same member said twice narrows it; that is more than one object can say.
  if (names.length < all.flatMap((part) => Object.keys(part.properties ?? {})).length) return node;
  return {
    ...Object.assign({}, ...parts.map(({ description: _, title: __, ...rest }) => rest), own),
    type: "object",
    ...(names.length > 0 && { properties }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  };
}

/** The parts of an `allOf`, references and inner `allOf`s resolved; `undefined` in a circle. */
function partsOf(
  document: OpenApiDocument,
  list: unknown[],
  passed: readonly unknown[],
): Node[] | undefined {
  const found = list.map((written) => {
    if (passed.includes(written)) return undefined;
    const { allOf, ...own } = resolve<Node>(document, written as Node);
    if (!Array.isArray(allOf)) return [own];
    const inner = partsOf(document, allOf, [...passed, written]);
    return inner && [...inner, own];
  });
  return found.every((parts) => parts !== undefined) ? found.flat() : undefined;
}

function isPlain(part: Node): boolean {
  if (part.type !== undefined && part.type !== "object") return false;
  return isNode(part) && Object.keys(part).every((key) => MERGEABLE.test(key));
}
