import { type OpenApiDocument, visit } from "./document.ts";
import { isNode, resolve } from "./json.ts";

/**
 * Names, in lower case, of what must not be shown of a request or an answer where its body is not:
 * what the security schemes send, parameters with `x-sensitive`, and what is a credential anywhere
 * (`x-sensitive: credential`, `writeOnly` or `format: password`).
 */
export function sensitiveNames(document: OpenApiDocument): string[] {
  const names = new Set(["authorization"]);
  for (const scheme of Object.values(document.components?.securitySchemes ?? {})) {
    if (isNode(scheme) && typeof scheme.name === "string") names.add(scheme.name.toLowerCase());
  }
  visit(document, ({ name, schema, properties, ...node }) => {
    const isParameter = typeof name === "string" && "in" in node;
    if (isParameter && (isSensitive(document, schema) || "x-sensitive" in node)) {
      names.add(name.toLowerCase());
    }
    if (!isNode(properties)) return;
    for (const [property, value] of Object.entries(properties)) {
      if (isCredential(document, value)) names.add(property.toLowerCase());
    }
  });
  return [...names].sort();
}

function isSensitive(document: OpenApiDocument, schema: unknown): boolean {
  if (!isNode(schema)) return false;
  return Boolean(schema["x-sensitive"] ?? resolve(document, schema)["x-sensitive"]);
}

function isCredential(document: OpenApiDocument, schema: unknown): boolean {
  if (!isNode(schema)) return false;
  return [schema, resolve(document, schema)].some(
    ({ writeOnly, format, ...rest }) =>
      writeOnly === true || format === "password" || rest["x-sensitive"] === "credential",
  );
}
