import { isNode, type Node, type OpenApiDocument } from "@carespec/document";

/** Keys whose values are data, in which nothing is a schema. */
const DATA = new Set(["example", "examples", "default", "enum", "const"]);
/** Keys whose members have names of the document's own choice. */
const NAMED = new Set(["properties", "patternProperties", "$defs", "definitions", "schemas"]);

/**
 * The document with schemas of JSON Schema 2020-12 that describe answers: those of OpenAPI 3.0 are
 * translated, and no schema requires a property that is only written. Returns a copy.
 */
export function answeredDocument(document: OpenApiDocument): OpenApiDocument {
  const isOld = document.openapi.startsWith("3.0");
  return copy(document, isOld, false) as OpenApiDocument;
}

function copy(node: unknown, isOld: boolean, isNamed: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => copy(item, isOld, false));
  if (!isNode(node)) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (!isNamed && (DATA.has(key) || key.startsWith("x-")) && key !== "x-files")
      return [key, value];
    return [key, copy(value, isOld, !isNamed && (NAMED.has(key) || key === "x-files"))];
  });
  const copied = Object.fromEntries(entries);
  if (isNamed) return copied;
  return withoutWriteOnly(isOld ? translated(copied) : copied);
}

/** A schema of OpenAPI 3.0; other objects have none of these keys. */
function translated({ nullable, ...schema }: Node): Node {
  moveLimit(schema, "exclusiveMinimum", "minimum");
  moveLimit(schema, "exclusiveMaximum", "maximum");
  if (nullable !== true) return nullable === undefined ? schema : { ...schema };
  if (typeof schema.$ref === "string" || Array.isArray(schema.allOf)) {
    return { anyOf: [schema, { type: "null" }] };
  }
  const withNull = { ...schema };
  if (typeof schema.type === "string") withNull.type = [schema.type, "null"];
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) {
    withNull.enum = [...schema.enum, null];
  }
  return withNull;
}

function moveLimit(schema: Node, exclusive: string, inclusive: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  if (schema[exclusive] === true && typeof schema[inclusive] === "number") {
    schema[exclusive] = schema[inclusive];
    delete schema[inclusive];
  } else delete schema[exclusive];
}

function withoutWriteOnly(node: Node): Node {
  const { required, properties } = node;
  if (!Array.isArray(required) || !isNode(properties)) return node;
  const isWriteOnly = (name: string) => (properties[name] as Node | undefined)?.writeOnly === true;
  return required.some(isWriteOnly)
    ? { ...node, required: required.filter((name) => !isWriteOnly(name)) }
    : node;
}
