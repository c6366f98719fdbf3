/** How well a part of the document is known; see CONTRIBUTING. */
export interface Evidence {
  status: "documented" | "partial" | "inferred";
  source: string;
  checked: string;
  section?: string;
  note?: string;
}

/** An operation, as far as the generator reads it. */
export interface Operation {
  operationId: string;
  description?: string;
  security?: Record<string, string[]>[];
  "x-evidence"?: Evidence;
}

/** A bundled OpenAPI document, as far as the generator reads it. */
export interface OpenApiDocument {
  openapi: string;
  servers?: { url: string; description?: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, unknown>>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Lists the operations in the order of the document. */
export function* operationsOf(
  document: OpenApiDocument,
): Generator<{ path: string; method: string; operation: Operation }> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (operation) yield { path, method, operation };
    }
  }
}

/** Names of the query parameters that hold a list which is not exploded. */
export function commaSeparatedParameters(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  visit(document, (node) => {
    const schema = node.schema as { type?: unknown } | undefined;
    const isList = node.in === "query" && schema?.type === "array";
    if (isList && node.explode === false) names.add(String(node.name));
  });
  return [...names];
}

/** Calls `see` for every object of a document, parents first. */
export function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) see(node as Record<string, unknown>);
  for (const child of Object.values(node)) visit(child, see);
}
