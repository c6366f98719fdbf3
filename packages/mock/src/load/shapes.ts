import { type ObjectShape, objectShapes } from "@carespec/document";

/** What a field of an object holds. */
type Field = string | { listOf: string } | { mapOf: string };

/** The fields of an object of a document that hold other objects. */
export interface Shape {
  objects?: Readonly<Record<string, Field>>;
  /** What every other key holds that is not an extension. */
  others?: string;
}

const more: Record<string, Shape["objects"]> = {
  // Swagger 2
  document: {
    definitions: { mapOf: "schema" },
    parameters: { mapOf: "parameter" },
    responses: { mapOf: "response" },
  },
  response: { schema: "schema" },
  // OpenAPI 3.2
  pathItem: { query: "operation", additionalOperations: { mapOf: "operation" } },
  mediaType: {
    itemSchema: "schema",
    prefixEncoding: { listOf: "encoding" },
    itemEncoding: "encoding",
  },
  components: { mediaTypes: { mapOf: "mediaType" } },
};

/** The objects of OpenAPI 3.1, and what Swagger 2 and OpenAPI 3.2 have besides. */
export const shapes: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries(objectShapes as Record<string, ObjectShape>).map(([kind, { objects, others }]) => [
    kind,
    { objects: { ...objects, ...more[kind] }, ...(others && { others }) },
  ]),
);
