import { isNode, type Node, type OpenApiDocument, resolve } from "@carespec/document";

/** Keys of a part that says nothing but which members there are. */
const ONLY = new Set(["required", "type", "title", "description"]);

/**
 * Writes members that are required beside the schema that describes them as the emitter understands it:
 * with their schema. It would take a part with `required` alone for any value.
 */
export function placeRequirements(document: OpenApiDocument, node: Node): Node {
  const parts = Array.isArray(node.allOf) ? node.allOf : [];
  const bare = parts.filter(onlyRequires);
  const asked = parts.flatMap((part) => undescribed(document, part));
  const names = [...new Set([...namesIn(node.required), ...asked])];
  const kept = parts.filter((part) => !bare.includes(part));
  const isComposed = kept.length > 0 || "oneOf" in node || "anyOf" in node;
  if (names.length === 0 || !isComposed) return node;
  const missing = names.filter((name) => !isSeen(document, { ...node, allOf: kept }, name));
  const found = missing.flatMap((name) => {
    const schema = memberIn(document, { allOf: kept }, name);
    return schema === undefined ? [] : [[name, schema] as const];
  });
  const added = {
    type: "object",
    required: found.map(([name]) => name),
    properties: Object.fromEntries(found),
  };
  const others = missing.filter((name) => !found.some(([known]) => known === name));
  const allOf = found.length > 0 ? [...kept, added] : kept;
  const { allOf: _, ...own } = node;
  return {
    ...own,
    required: names,
    ...(allOf.length > 0 && { allOf }),
    ...requiring(document, node, others),
  };
}

/** Each alternative requires what all of them have. */
function requiring(document: OpenApiDocument, node: Node, names: string[]): Node {
  if (names.length === 0) return {};
  const lists = ["oneOf", "anyOf"].flatMap((key) => {
    const list = node[key];
    if (!Array.isArray(list)) return [];
    const written = list.map((branch) => {
      const own = names.filter((name) => memberIn(document, branch, name) !== undefined);
      return own.length === 0
        ? branch
        : placeRequirements(document, { allOf: [branch], required: own });
    });
    return [[key, written] as const];
  });
  return Object.fromEntries(lists);
}

function onlyRequires(part: unknown): part is Node {
  return (
    isNode(part) &&
    namesIn(part.required).length > 0 &&
    Object.keys(part).every((key) => ONLY.has(key))
  );
}

/** Members that a part requires, itself or through its parts, and leaves to others to describe. */
function undescribed(document: OpenApiDocument, part: unknown, depth = 0): string[] {
  if (!isNode(part) || depth > 20) return [];
  const { required, allOf } = resolve<Node>(document, part);
  const deeper = Array.isArray(allOf) ? allOf : [];
  const names = [
    ...namesIn(required),
    ...deeper.flatMap((each) => undescribed(document, each, depth + 1)),
  ];
  return names.filter((name) => memberIn(document, part, name) === undefined);
}

function namesIn(required: unknown): string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}

/** Whether the emitter sees a required member: among properties, or those of a direct part. */
function isSeen(document: OpenApiDocument, node: Node, name: string): boolean {
  const parts = Array.isArray(node.allOf) ? node.allOf.filter(isNode) : [];
  return [node, ...parts].some((part) => {
    const { properties } = resolve<Node>(document, part);
    return isNode(properties) && Object.hasOwn(properties, name);
  });
}

/** The schema of a member, through references and parts. */
function memberIn(document: OpenApiDocument, schema: unknown, name: string, depth = 0): unknown {
  if (!isNode(schema) || depth > 20) return undefined;
  const { properties, allOf } = resolve<Node>(document, schema);
  if (isNode(properties) && Object.hasOwn(properties, name)) return properties[name];
  for (const part of Array.isArray(allOf) ? allOf : []) {
    const found = memberIn(document, part, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
