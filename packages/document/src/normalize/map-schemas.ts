import { isNode, type Node } from "../node.ts";

/** Keys whose value is data that only looks like a part of the document. */
const VALUES = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** Keys whose value has names of the author's as keys. */
const MAPS = new Set([
  "$defs",
  "additionalOperations",
  "callbacks",
  "content",
  "definitions",
  "dependentSchemas",
  "encoding",
  "headers",
  "links",
  "mapping",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "scopes",
  "securityDefinitions",
  "securitySchemes",
  "variables",
  "webhooks",
]);

/**
 * Copies a document; `change` returns the final form of every object that is a part of it, the inner
 * ones first. Examples, defaults, enums and extensions are data, and stay as they are.
 */
export function mapParts(document: Node, change: (part: Node) => Node): Node {
  return mapPart(document, change) as Node;
}

function mapPart(value: unknown, change: (part: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((item) => mapPart(item, change));
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => {
    if (VALUES.has(key) || key.startsWith("x-")) return [key, child];
    if (!MAPS.has(key) || !isNode(child)) return [key, mapPart(child, change)];
    return [key, mapEntries(child, change)];
  });
  return change(objectOf(entries as [string, unknown][]));
}

function mapEntries(map: Node, change: (part: Node) => Node): Node {
  return objectOf(Object.entries(map).map(([name, child]) => [name, mapPart(child, change)]));
}

/** An object of entries, also of one named `__proto__`. */
function objectOf(entries: [string, unknown][]): Node {
  return Object.fromEntries(entries);
}
