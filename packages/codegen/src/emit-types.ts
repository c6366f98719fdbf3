import { UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import {
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  type SchemaObject,
  scanDiscriminators,
  type TransformNodeOptions,
  transformSchema,
  transformSchemaObject,
} from "openapi-typescript";
import type ts from "typescript";
import { fileType } from "./file-type.ts";
import { int64Type } from "./int64.ts";
import { openEnumType } from "./open-enum.ts";
import { hidePercent, showPercent } from "./percent-paths.ts";
import { tupleType } from "./tuples.ts";

/** What the emitter does only if it is told to. */
const OFF = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // By default a property with a `default` becomes required, in request bodies too.
  defaultNonNullable: false,
  // An object that says nothing of its properties may have any.
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
};

/**
 * Emits the types of a document with the parts of openapi-typescript. Its own function for all of it
 * would read, lint and bundle first what has been read and made alike here.
 *
 * @throws UserError with the place of a schema that is none
 */
export function emitTypes(given: OpenApiDocument): ts.Node[] {
  // The emitter may write into the document.
  const own = structuredClone(given);
  const hasPercent = Object.keys(own.paths ?? {}).some((path) => path.includes("%"));
  if (hasPercent) hidePercent(own);
  const document = own as unknown as OpenAPI3;
  const silent = { silent: true };
  const context = {
    ...OFF,
    ...silent,
    discriminators: scanDiscriminators(document, silent),
    inject: undefined,
    injectFooter: [],
    postTransform: undefined,
    transformProperty: undefined,
    resolve: ($ref: string) => resolveRef(document, $ref, silent),
    transform: (schema: unknown, options: TransformNodeOptions) =>
      openEnumType(schema) ??
      int64Type(schema) ??
      fileType(schema) ??
      tupleType(schema, (item) => transformSchemaObject(item as SchemaObject, options)),
  };
  try {
    const types = transformSchema(document, context as unknown as GlobalContext);
    return hasPercent ? showPercent(types) : types;
  } catch (error) {
    // Its message names the place of what it cannot read as a schema.
    const { message } = error as Error;
    throw new UserError(`the document is not valid: ${message}`, { cause: error });
  }
}
