import { sensitiveNames as namesOf, type OpenApiDocument } from "@carespec/document";

/**
 * Names, in lower case, of values that must not be shown where bodies are not shown anyway: those
 * of security schemes, sensitive parameters and all credentials.
 */
export function sensitiveNames(document: OpenApiDocument): string[] {
  const names = namesOf(document)
    .filter(({ kind, sensitivity }) => kind === "parameter" || sensitivity === "credential")
    .map(({ name }) => name.toLowerCase());
  return [...new Set(["authorization", ...names])].sort();
}
