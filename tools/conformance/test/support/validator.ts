import { type Direction, oneWay, registryFormats, visit } from "@carespec/document";
import type { Node } from "@carespec/test-support/vendor-document";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Compiles schemas of one document, references into the document included. */
export function createValidator(root: Node) {
  const ajvs = { request: ajvFor(root, "request"), response: ajvFor(root, "response") };
  return (schema: unknown, value: unknown, direction: Direction): string[] => {
    const validate = ajvs[direction].compile(absolute(oneWay(schema, direction)) as object);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

function ajvFor(root: Node, direction: Direction): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
  });
  formats.default(ajv);
  for (const [name, format] of Object.entries(registryFormats)) ajv.addFormat(name, format);
  // A vendor may name formats that nobody checks; OpenAPI allows it.
  visit(root, ({ format }) => {
    if (typeof format === "string" && !(format in ajv.formats)) ajv.addFormat(format, true);
  });
  // Keywords that OpenAPI 3.1 adds to JSON Schema, and the house's own.
  ajv.addVocabulary(["xml", "externalDocs", "example", "discriminator"]);
  ajv.addVocabulary(["x-evidence", "x-sensitive", "components"]);
  // The document contains schemas but is not a schema; Ajv must not read it as one.
  ajv.addSchema({ components: oneWay(root.components ?? {}, direction) } as object, "document");
  return ajv;
}

function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === "$ref" && typeof value === "string"
        ? [key, `document${value}`]
        : [key, absolute(value)],
    ),
  );
}
