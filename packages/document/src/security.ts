import { isNode } from "./node.ts";
import type {
  OpenApiDocument,
  Operation,
  SecurityRequirement,
  SecurityScheme,
} from "./open-api-document.ts";
import { resolve } from "./resolve.ts";

/**
 * The security requirements of an operation, of which one is enough: its own where it names any,
 * otherwise the document's.
 */
export function securityOf(document: OpenApiDocument, operation: Operation): SecurityRequirement[] {
  return operation.security ?? document.security ?? [];
}

/** The names of the schemes in several requirements, each once. */
export function schemeNames(security: SecurityRequirement[] = []): string[] {
  return [...new Set(security.flatMap(Object.keys))];
}

/** The security schemes by name, references resolved. */
export function securitySchemesOf(document: OpenApiDocument): Record<string, SecurityScheme> {
  const entries = Object.entries(document.components?.securitySchemes ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, scheme]) =>
      isNode(scheme) ? [[name, resolve<SecurityScheme>(document, scheme as SecurityScheme)]] : [],
    ),
  );
}
