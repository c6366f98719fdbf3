import { type OpenApiDocument, visit } from "@carespec/document";

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
