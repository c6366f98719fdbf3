import { follow, isNode, type Node, type OpenApiDocument } from "@carespec/document";

/** A text of a query, path, header or form as the value that its schema means. */
export function valueOfText(document: OpenApiDocument, schema: Node, text: string): unknown {
  const types = typesOf(document, schema);
  const isNumber = types.has("integer") || types.has("number");
  if (isNumber && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && /^(true|false)$/.test(text)) return text === "true";
  if (types.has("null") && (text === "" || text === "null") && !types.has("string")) return null;
  return text;
}

/** A text without a schema as the value that it reads like. */
export function plainValue(text: string): unknown {
  if (/^-?(0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  return /^(true|false)$/.test(text) ? text === "true" : text;
}

/** Whether a schema takes lists. */
export function takesList(document: OpenApiDocument, schema: Node): boolean {
  return typesOf(document, schema).has("array");
}

/** Whether a schema takes objects and no plain values. */
export function takesObject(document: OpenApiDocument, schema: Node): boolean {
  return typesOf(document, schema).has("object");
}

/** The schema of a list's items. */
export function itemSchema(document: OpenApiDocument, schema: Node): Node {
  const { items } = resolved(document, schema);
  return isNode(items) ? items : {};
}

/** A schema without its reference. */
export function resolved(document: OpenApiDocument, schema: Node): Node {
  return typeof schema.$ref === "string"
    ? { ...follow(document, schema.$ref).node, ...schema }
    : schema;
}

function typesOf(document: OpenApiDocument, schema: Node, depth = 0): Set<string> {
  const { type, allOf, anyOf, oneOf, enum: values } = resolved(document, schema);
  const own = [type].flat().filter((each) => typeof each === "string");
  const listed = own.length === 0 && Array.isArray(values) ? values.map((each) => typeof each) : [];
  const inner = depth > 10 ? [] : [allOf, anyOf, oneOf].flat().filter(isNode);
  return new Set([
    ...own,
    ...listed,
    ...inner.flatMap((each) => [...typesOf(document, each, depth + 1)]),
  ]);
}
