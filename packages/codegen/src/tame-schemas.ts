import { isNode, mapNodes, type Node, type OpenApiDocument } from "@carespec/document";
import { placeRequirements } from "./requirements.ts";

/** Keys of schemas that hold alternatives or parts. */
export const PARTS = ["allOf", "anyOf", "oneOf"] as const;

/** Keys of a schema that say what its values are, beside {@link PARTS}. */
export const TYPING = [
  "properties",
  "additionalProperties",
  "patternProperties",
  "type",
  "enum",
  "items",
];

/**
 * Writes schemas so that the emitter gives them the types that they mean: boolean parts as objects,
 * alternatives that only require members left out, since a type would take any value for them,
 * alternatives beside others as parts of one whole, and required members with their
 * schemas.
 */
export function tameSchemas(document: OpenApiDocument): OpenApiDocument {
  return mapNodes(document, (node) => {
    const own = withoutDefinitions(plainEnum(nullConstant(node)));
    if (!PARTS.some((key) => Array.isArray(own[key]))) return own;
    const plain = withoutRequirements(withoutBooleans(own));
    return togetherOf(placeRequirements(document, plain));
  }) as OpenApiDocument;
}

/** The emitter does not see that a constant is `null`, or that items have places. */
function nullConstant(node: Node): Node {
  if ("const" in node && node.const === null) {
    const { const: _, enum: __, ...own } = node;
    return { ...own, type: "null" };
  }
  const isTuple = Array.isArray(node.prefixItems) && node.type === undefined;
  return isTuple ? { ...node, type: "array" } : node;
}

/** Values that are listed say all, also where they are objects. */
function plainEnum(node: Node): Node {
  if (!Array.isArray(node.enum)) return node;
  const isObject = [node.type].flat().includes("object") || "properties" in node;
  if (!isObject && !("additionalProperties" in node)) return node;
  const said = ["description", "deprecated", "title"].filter((key) => key in node);
  return { enum: node.enum, ...Object.fromEntries(said.map((key) => [key, node[key]])) };
}

/** References into definitions were put in their place before; as members nobody would find them. */
function withoutDefinitions(node: Node): Node {
  if (!isNode(node.$defs) || "openapi" in node) return node;
  const { $defs: _, ...own } = node;
  return own;
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

/** The emitter would take `anyOf` for another alternative beside the rest. */
function togetherOf(node: Node): Node {
  const { anyOf, oneOf, allOf, ...own } = node;
  if (!anyOf && !oneOf) return node;
  const isTyped = TYPING.some((key) => key in own) && !isBareObject(own);
  if (!isTyped && !allOf && !(anyOf && oneOf)) return node;
  const said = Object.fromEntries(
    Object.entries(own).filter(
      ([key]) => key === "description" || (key === "deprecated" && own[key]),
    ),
  );
  const { description: _, deprecated: __, ...whole } = own;
  const parts = [...(Array.isArray(allOf) ? allOf : []), ...(isTyped ? [whole] : [])];
  if (anyOf) parts.push({ anyOf });
  if (oneOf) parts.push({ oneOf });
  return { ...said, allOf: parts };
}

/** An object of which nothing else is said, which all of its alternatives are. */
function isBareObject(node: Node): boolean {
  return node.type === "object" && TYPING.every((key) => key === "type" || !(key in node));
}
