import { isNode, mapNodes, type Node } from "@carespec/document";

/** Keys of schemas that hold alternatives or parts. */
const PARTS = ["allOf", "anyOf", "oneOf"] as const;

/**
 * Writes schemas so that the emitter gives them the types that they mean: boolean parts as objects,
 * alternatives that only require members left out, since a type would take any value for them, and
 * alternatives beside properties as parts of one whole.
 */
export function tameSchemas<Part>(part: Part): Part {
  return mapNodes(part, (node) => {
    if (!PARTS.some((key) => Array.isArray(node[key]))) return node;
    return togetherOf(withoutRequirements(withoutBooleans(node)));
  }) as Part;
}

function withoutBooleans(node: Node): Node {
  const written = PARTS.flatMap((key) => {
    const list = node[key];
    if (!Array.isArray(list) || !list.some((one) => typeof one === "boolean")) return [];
    return [[key, list.map((one) => (one === true ? {} : one === false ? { not: {} } : one))]];
  });
  return written.length === 0 ? node : { ...node, ...Object.fromEntries(written) };
}

function withoutRequirements(node: Node): Node {
  const { anyOf, oneOf, ...rest } = node;
  const kept = Object.entries({ anyOf, oneOf }).filter(
    ([, list]) => Array.isArray(list) && !list.every(onlyRequires),
  );
  return { ...rest, ...Object.fromEntries(kept) };
}

function onlyRequires(schema: unknown): boolean {
  if (!isNode(schema) || Object.keys(schema).length === 0) return false;
  return Object.keys(schema).every((key) =>
    ["required", "not", "title", "description"].includes(key),
  );
}

function togetherOf(node: Node): Node {
  const { anyOf, oneOf, allOf, ...own } = node;
  if (!("properties" in node) || (!anyOf && !oneOf) || "discriminator" in node) return node;
  const { description, deprecated, ...whole } = own;
  const said = {
    ...(description !== undefined && { description }),
    ...(deprecated === true && { deprecated }),
  };
  const parts = [...(Array.isArray(allOf) ? allOf : []), whole];
  if (anyOf) parts.push({ anyOf });
  if (oneOf) parts.push({ oneOf });
  return { ...said, allOf: parts };
}
