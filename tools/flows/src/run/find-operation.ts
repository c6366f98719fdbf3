import { type OpenApiDocument, operationsOf, type PlacedOperation } from "@carespec/document";

/** Finds the operation that a request calls, by method and path; a path without parameters comes first. */
export function createFinder(
  document: OpenApiDocument,
): (method: string, path: string) => PlacedOperation | undefined {
  const operations = operationsOf(document)
    .map((placed) => ({ placed, pattern: patternOf(placed.path) }))
    .sort((one, other) => parameters(one.placed.path) - parameters(other.placed.path));
  return (method, path) =>
    operations.find(({ placed, pattern }) => placed.method === method && pattern.test(path))
      ?.placed;
}

function parameters(path: string): number {
  return path.split("{").length;
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}
