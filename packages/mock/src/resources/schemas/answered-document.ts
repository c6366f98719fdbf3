import { isNode, type Node, type OpenApiDocument } from "@carespec/document";
import { newerSchemaOf } from "../../check/newer-schemas.ts";
import { withoutOwnAlternatives } from "../../check/own-alternatives.ts";
import { withoutWriteOnly } from "../../check/write-only.ts";

/** Keys whose values are data, in which nothing is a schema. */
const DATA = new Set(["example", "examples", "default", "enum", "const"]);
/** Keys whose members have names of the document's own choice. */
const NAMED = new Set(["properties", "patternProperties", "$defs", "definitions", "schemas"]);

/**
 * The document with schemas of JSON Schema 2020-12 that describe answers: those of OpenAPI 3.0 are
 * translated, no schema requires a property that is only written, and none is one of its own
 * alternatives. Returns a copy.
 */
export function answeredDocument(document: OpenApiDocument): OpenApiDocument {
  const answered = copy(document, newerSchemaOf(document), false) as OpenApiDocument;
  return withoutOwnAlternatives(answered);
}

function copy(node: unknown, newer: (node: Node) => Node, isNamed: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => copy(item, newer, false));
  if (!isNode(node)) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (!isNamed && (DATA.has(key) || key.startsWith("x-")) && key !== "x-files")
      return [key, value];
    return [key, copy(value, newer, !isNamed && (NAMED.has(key) || key === "x-files"))];
  });
  const copied = Object.fromEntries(entries);
  if (isNamed) return copied;
  return withoutWriteOnly(newer(copied));
}
