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

/** Gives the final form of an object, and its place. */
type Change = (part: Node, keys: readonly string[]) => Node;

/**
 * Copies a document; `change` returns the final form of every object that is a part of it, the inner
 * ones first. Examples, defaults, enums and extensions are data, and stay as they are.
 */
export function mapParts(document: Node, change: Change): Node {
  return mapPart(document, change, []) as Node;
}

function mapPart(value: unknown, change: Change, keys: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => mapPart(item, change, [...keys, `${index}`]));
  }
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => {
    if (VALUES.has(key) || key.startsWith("x-")) return [key, child];
    const place = [...keys, key];
    const isMap = MAPS.has(key) && isNode(child);
    return [key, isMap ? mapEntries(child, change, place) : mapPart(child, change, place)];
  });
  return change(Object.fromEntries(entries), keys);
}

function mapEntries(map: Node, change: Change, keys: readonly string[]): Node {
  const entries = Object.entries(map).map(([name, child]): [string, unknown] => [
    name,
    mapPart(child, change, [...keys, name]),
  ]);
  return Object.fromEntries(entries);
}
