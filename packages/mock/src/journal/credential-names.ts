import type { OpenApiDocument } from "../types.ts";

/** Names of what holds secrets, all in lower case. */
export interface CredentialNames {
  headers: Set<string>;
  /** Members of bodies and parameters. */
  fields: Set<string>;
}

/**
 * Collects them from a document: the headers and parameters of its security schemes, and what it
 * marks `x-sensitive: credential`, `writeOnly` or `format: password`.
 */
export function credentialNames(document: OpenApiDocument): CredentialNames {
  const headers = new Set<string>();
  const fields = new Set<string>();
  for (const scheme of Object.values(document.components?.securitySchemes ?? {})) {
    const { type, in: location, name } = scheme as Record<string, string | undefined>;
    if (type !== "apiKey" || !name) continue;
    if (location === "header") headers.add(name.toLowerCase());
    else fields.add(name.toLowerCase());
  }
  collect(document, fields);
  return { headers, fields };
}

function collect(node: unknown, fields: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties, name, schema } = node as Record<string, unknown>;
  if (typeof name === "string" && isCredential(schema)) fields.add(name.toLowerCase());
  for (const [property, value] of Object.entries(properties ?? {})) {
    if (isCredential(value)) fields.add(property.toLowerCase());
  }
  for (const value of Object.values(node)) collect(value, fields);
}

function isCredential(schema: unknown): boolean {
  const { writeOnly, format, ...rest } = (schema ?? {}) as Record<string, unknown>;
  return writeOnly === true || format === "password" || rest["x-sensitive"] === "credential";
}
