import { mapNodes, type OpenApiDocument } from "@carespec/document";
import { astToString } from "openapi-typescript";
import { emitTypes } from "./emit-types.ts";
import { hideExtraMethods } from "./extra-methods.ts";
import { INT64_IMPORT } from "./int64.ts";
import { widenOthers } from "./open-objects.ts";
import { orUndefined } from "./optional-members.ts";
import { nameRecursiveLists } from "./recursive-lists.ts";
import { tameSchemas } from "./tame-schemas.ts";
import { prose } from "./tsdoc.ts";

/** How the emitter writes members as required, of a type that may be a union or null too. */
const WITH_REQUIRED =
  /type WithRequired<T, K extends keyof T> = T & \{\s+\[P in K\]-\?: T\[P\];\s+\};/;
const TOLERANT = `type WithRequired<T, K extends T extends unknown ? keyof T : never> = T & {
    [P in K]-?: T extends { [Q in P]?: infer V } ? Exclude<V, undefined> : never;
};`;

/** Writes `schema.ts`: the types of paths, operations and components. */
export function generateSchema(document: OpenApiDocument): string {
  const types = emitTypes(tameSchemas(withoutProse(document)));
  const ast = nameRecursiveLists(document, hideExtraMethods(document, types));
  const written = widenOthers(document, orUndefined(document, ast));
  const source = astToString(written).replace(WITH_REQUIRED, TOLERANT);
  return /\bInt64\b/.test(source) ? INT64_IMPORT + source : source;
}

/**
 * Operations are described where editors show it, at the methods; elsewhere no text of the document
 * looks like a tag of TSDoc.
 */
function withoutProse(document: OpenApiDocument): OpenApiDocument {
  return mapNodes(document, (node) => {
    const { summary: _, description, ...rest } = node;
    if ("operationId" in node && "responses" in node) return rest;
    return typeof description === "string" ? { ...node, description: prose(description) } : node;
  }) as OpenApiDocument;
}
