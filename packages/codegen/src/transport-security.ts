import {
  mapNodes,
  type OpenApiDocument,
  type SecurityRequirement,
  securitySchemesOf,
} from "@carespec/document";

/** Leaves out what a connection proves and no request can: certificates of the client. */
export function withoutTransportSecurity(document: OpenApiDocument): OpenApiDocument {
  const schemes = Object.entries(securitySchemesOf(document));
  const own = schemes.filter(([, { type }]) => type === "mutualTLS").map(([name]) => name);
  if (own.length === 0) return document;
  const rest = (requirement: SecurityRequirement) =>
    Object.fromEntries(Object.entries(requirement).filter(([name]) => !own.includes(name)));
  return mapNodes(document, (node) =>
    Array.isArray(node.security) && ("responses" in node || "openapi" in node)
      ? { ...node, security: node.security.map(rest) }
      : node,
  ) as OpenApiDocument;
}
