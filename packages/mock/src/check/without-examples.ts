import { isNode } from "@carespec/document";

/** Keys whose members have names of the document's own choice. */
const NAMED = new Set(["properties", "patternProperties", "$defs", "definitions", "schemas"]);
const EXAMPLES = new Set(["example", "examples"]);

/**
 * A copy of a part of a document without its examples, which are data: Ajv would take an `$id` in one of
 * them for the name of a schema. Without `$schema` either: tools write the draft that they know, in schemas
 * that mean the same in all drafts, and Ajv knows one.
 */
export function withoutExamples(node: unknown, isNamed = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutExamples(item));
  if (!isNode(node)) return node;
  const kept = Object.entries(node).filter(
    ([key, value]) =>
      isNamed || !(EXAMPLES.has(key) || (key === "$schema" && typeof value === "string")),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutExamples(value, !isNamed && NAMED.has(key))]),
  );
}
