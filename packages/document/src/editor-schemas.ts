import { extensions } from "./extensions.ts";
import type { Node } from "./node.ts";
import { type ObjectField, type ObjectKind, objectShapes } from "./objects.ts";

/** Draft 7, which every editor reads. */
const $schema = "http://json-schema.org/draft-07/schema#";
const $comment = "Written by `npm run generate` from packages/document/src. Do not edit.";
const main = "document.json";

/**
 * JSON Schemas for editors, by file name: `document.json` for an `openapi.yaml`, and one for each
 * kind of object that a document may keep in separate files. They know the fields of OpenAPI's
 * objects and check the extensions; everything else is left to lint.
 */
export function editorSchemas(): Record<string, Node> {
  const kinds = Object.keys(objectShapes) as ObjectKind[];
  const definitions = Object.fromEntries(kinds.map((kind) => [kind, objectSchema(kind)]));
  const components = Object.values(objectShapes.components.objects ?? {});
  const parts = components.flatMap((field) =>
    typeof field === "object" && "mapOf" in field ? [field.mapOf] : [],
  );
  return {
    [main]: { $schema, $comment, allOf: [reference("document")], definitions },
    ...Object.fromEntries(
      parts.map((kind) => [
        `${fileName(kind)}.json`,
        { $schema, $comment, allOf: [reference(kind, main)] },
      ]),
    ),
  };
}

/** `pathItem` as `path-item`. */
const fileName = (kind: ObjectKind) =>
  kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const reference = (kind: ObjectKind, file = "") => ({ $ref: `${file}#/definitions/${kind}` });

function objectSchema(kind: ObjectKind): Node {
  const { values, objects = {}, others } = objectShapes[kind];
  const own = extensions.filter(({ scope }) => scope.includes(kind));
  const names = own.map(({ name }) => name);
  const known = names.length === 0 ? "" : `(?!(${names.join("|")})$)`;
  return {
    type: kind === "schema" ? ["object", "boolean"] : "object",
    properties: {
      $ref: {
        type: "string",
        description: "Pointer to a place, or a file, that holds the object.",
      },
      ...Object.fromEntries(values.map((name) => [name, {}])),
      ...Object.fromEntries(
        Object.entries(objects).map(([name, field]) => [name, fieldSchema(field)]),
      ),
      ...Object.fromEntries(
        own.map(({ name, meaning, schema }) => [name, { description: meaning, ...schema }]),
      ),
    },
    patternProperties: { [`^${known}[xX][-_]`]: false },
    ...(others && { additionalProperties: reference(others) }),
  };
}

function fieldSchema(field: ObjectField): Node {
  if (typeof field === "string") return reference(field);
  if ("listOf" in field) return { type: "array", items: reference(field.listOf) };
  return { type: "object", additionalProperties: reference(field.mapOf) };
}
