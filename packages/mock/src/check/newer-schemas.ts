import { mapNodes, type Node, type OpenApiDocument } from "@carespec/document";

/**
 * A document of OpenAPI 3.0 with the schemas of 3.1: `nullable` becomes a type, and the exclusive limits
 * numbers. What an example or a property of such a name holds may change too, so it is for checking
 * values alone.
 */
export function withNewerSchemas(document: OpenApiDocument): OpenApiDocument {
  return /^3\.0/.test(document.openapi) ? (mapNodes(document, newer) as OpenApiDocument) : document;
}

function newer(node: Node): Node {
  let changed = node;
  if (node.nullable === true && typeof node.type === "string") {
    const { nullable: _, ...rest } = node;
    changed = { ...rest, type: [node.type, "null"] };
    if (Array.isArray(node.enum)) changed.enum = [...node.enum, null];
  }
  for (const [limit, exclusive] of LIMITS) {
    if (typeof changed[exclusive] !== "boolean") continue;
    const { [exclusive]: isExclusive, [limit]: value, ...rest } = changed;
    changed = value === undefined ? rest : { ...rest, [isExclusive ? exclusive : limit]: value };
  }
  return changed;
}

const LIMITS = [
  ["minimum", "exclusiveMinimum"],
  ["maximum", "exclusiveMaximum"],
] as const;
