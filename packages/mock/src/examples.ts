import type { OpenApiDocument } from "./types.ts";

/**
 * Collects the values that a property, or a parameter of that name, has anywhere in the document's
 * examples: without state, the resources that these examples show are the ones that exist.
 */
export function exampleValues(document: OpenApiDocument, ...names: string[]): Set<string> {
  const found = new Set<string>();
  visit(document, false, (name, value) => {
    if (names.includes(name) && typeof value === "string") found.add(value);
  });
  return found;
}

function visit(
  node: unknown,
  inExample: boolean,
  see: (name: string, value: unknown) => void,
): void {
  if (typeof node !== "object" || node === null) return;
  const { name, in: location, example } = node as Record<string, unknown>;
  if (typeof name === "string" && location) see(name, example);
  for (const [name, value] of Object.entries(node)) {
    if (inExample) see(name, value);
    visit(value, inExample || name === "examples", see);
  }
}
