import { mapNodes, type Node, type OpenApiDocument } from "@carespec/document";

/**
 * A document whose schemas are all of OpenAPI 3.1. What an example holds may change too, so it is for
 * checking values alone.
 */
export function withNewerSchemas(document: OpenApiDocument): OpenApiDocument {
  return mapNodes(document, newerSchemaOf(document)) as OpenApiDocument;
}

/**
 * Makes a schema of a document one of OpenAPI 3.1: `nullable` becomes a type or an alternative and a list of
 * `items` has its places, as many mean them in 3.1 too, and the exclusive limits of 3.0 become numbers. Other
 * objects have none of these keys.
 */
export function newerSchemaOf({ openapi }: OpenApiDocument): (node: Node) => Node {
  const newer = (node: Node) => withPlaces(withNulls(node));
  return /^3\.0/.test(openapi) ? (node) => withNumbers(newer(node)) : newer;
}

/** Before draft 2020-12 of JSON Schema, a list of `items` said what each place of a list has. */
function withPlaces(node: Node): Node {
  const { items, additionalItems, ...schema } = node;
  if (!Array.isArray(items)) return node;
  return {
    ...schema,
    ...(items.length > 0 && { prefixItems: items }),
    ...(additionalItems !== undefined && { items: additionalItems }),
  };
}

function withNumbers(node: Node): Node {
  const schema = { ...node };
  moveLimit(schema, "exclusiveMinimum", "minimum");
  moveLimit(schema, "exclusiveMaximum", "maximum");
  return schema;
}

function withNulls(node: Node): Node {
  const { nullable, ...schema } = node;
  if (typeof nullable !== "boolean") return node;
  if (!nullable) return schema;
  if (COMPOSED.some((key) => key in schema)) return { anyOf: [schema, { type: "null" }] };
  const { type, enum: values } = schema;
  return {
    ...schema,
    ...(typeof type === "string" && { type: [type, "null"] }),
    ...(Array.isArray(values) && !values.includes(null) && { enum: [...values, null] }),
  };
}

/** Keywords beside which a type alone would not let null pass. */
const COMPOSED = ["$ref", "allOf", "anyOf", "oneOf"];

function moveLimit(schema: Node, exclusive: string, inclusive: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  if (schema[exclusive] === true && typeof schema[inclusive] === "number") {
    schema[exclusive] = schema[inclusive];
    delete schema[inclusive];
  } else delete schema[exclusive];
}
