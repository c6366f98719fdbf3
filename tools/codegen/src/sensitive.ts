import { sensitiveNames as namesOf, type OpenApiDocument } from "@carespec/document";

/**
 * Names, in lower case, of what must not be shown of a request or an answer where its body is not:
 * what the security schemes send, sensitive parameters, and what is a credential anywhere.
 */
export function sensitiveNames(document: OpenApiDocument): string[] {
  const names = namesOf(document)
    .filter(({ kind, sensitivity }) => kind === "parameter" || sensitivity === "credential")
    .map(({ name }) => name.toLowerCase());
  return [...new Set(["authorization", ...names])].sort();
}
