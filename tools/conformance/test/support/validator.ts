import { registryFormats } from "@carespec/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Node } from "./document.ts";

/** Compiles schemas of one document, references into the document included. */
export function createValidator(root: Node) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
  });
  formats.default(ajv);
  for (const [name, format] of Object.entries(registryFormats)) ajv.addFormat(name, format);
  // Keywords that OpenAPI 3.1 adds to JSON Schema, and the house's own.
  ajv.addVocabulary(["xml", "externalDocs", "example", "discriminator"]);
  ajv.addVocabulary(["x-evidence", "x-sensitive", "components"]);
  ajv.addSchema(withoutKeywords(root), "document");

  return (schema: unknown, value: unknown): string[] => {
    const validate = ajv.compile(absolute(schema) as object);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

/** The document contains schemas but is not a schema; ajv must not read it as one. */
function withoutKeywords(root: Node): Node {
  return { components: root.components };
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
