import { nearest, UserError } from "@carespec/command";
import { type OpenApiDocument, unescapeKey, valueAt } from "@carespec/document";
import type { VendorPlugin } from "@carespec/mock-kit";
import { MissingRefError } from "ajv/dist/2020.js";
import { createCompile, DOCUMENT, type Validate } from "../check/document-schemas.ts";

/** A collection's schema cannot be used; the message begins with its place in the plugin. */
export class SchemaMistake extends UserError {}

/**
 * Compiles the schemas of a plugin's collections, by collection.
 *
 * @throws SchemaMistake for a schema that cannot be used, or that refers to what the document lacks
 */
export function compileCollections(
  collections: VendorPlugin["collections"] = {},
  document: OpenApiDocument,
): Map<string, Validate> {
  const compile = createCompile(document);
  return new Map(
    Object.entries(collections).map(([key, { schema }]) => {
      try {
        return [key, compile(schema, `#/${key}`)];
      } catch (error) {
        throw new SchemaMistake(`collections.${key}.schema${explain(error as Error, document)}`);
      }
    }),
  );
}

function explain(error: Error, document: OpenApiDocument): string {
  if (!(error instanceof MissingRefError)) {
    const reason = error.message.replace(/^schema is invalid: /, "").replaceAll(/\bdata\//g, "");
    return ` is not a JSON Schema (2020-12): ${reason}`;
  }
  const [file, pointer = ""] = error.missingRef.split("#");
  const remedy = "refer to #/components/schemas/… or write the schema here";
  if (file !== DOCUMENT) return `: "${error.missingRef}" leads out of the document: ${remedy}`;
  const cut = pointer.lastIndexOf("/") + 1;
  const siblings = Object.keys(valueAt(document, pointer.slice(0, cut - 1)) ?? {});
  const near = nearest(unescapeKey(pointer.slice(cut)), siblings);
  const advice = near ? `did you mean ${near}?` : remedy;
  return `: "#${pointer}" does not exist in the document: ${advice}`;
}
