import { isNode, mapNodes, type Node, type OpenApiDocument, schemaName } from "@carespec/document";
import { nameHeirs } from "./heirs.ts";
import { type Mapping, mappingOf, memberOf, typed, withValues } from "./values.ts";

/**
 * Writes what discriminators say as schemas: each alternative of a union, and each schema that extends
 * one with a discriminator, has the values that name it. The emitter would give integers as texts, and
 * one value to a schema that serves several unions.
 */
export function writeDiscriminators(document: OpenApiDocument): OpenApiDocument {
  const named = mapNodes(document, (node) => discriminated(document, node)) as OpenApiDocument;
  const { schemas } = named.components ?? {};
  if (!schemas) return named;
  const extended = nameHeirs(document, schemas as Record<string, Node>);
  return { ...named, components: { ...named.components, schemas: extended } };
}

function discriminated(document: OpenApiDocument, node: Node): Node {
  const { discriminator, ...schema } = node;
  if (typeof discriminator === "string" && !isNode(node.discriminator)) {
    return "type" in node || "properties" in node || "allOf" in node ? schema : node;
  }
  if (!isNode(discriminator) || typeof discriminator.propertyName !== "string") return node;
  const { propertyName: property } = discriminator;
  const mapping = mappingOf(discriminator);
  const lists = (["oneOf", "anyOf"] as const).flatMap((key) => {
    const list = schema[key];
    if (!Array.isArray(list)) return [];
    return [[key, list.map((branch) => named(document, branch, property, mapping))] as const];
  });
  return { ...schema, ...Object.fromEntries(lists) };
}

function named(
  document: OpenApiDocument,
  branch: unknown,
  property: string,
  { mapped, usual }: Mapping,
): unknown {
  if (!isNode(branch) || typeof branch.$ref !== "string" || branch.$ref === usual) return branch;
  const name = schemaName(branch);
  const texts = mapped.get(branch.$ref) ?? (name === undefined ? undefined : [name]);
  const values = typed(texts, memberOf(document, branch, property));
  return values ? withValues(branch, property, values) : branch;
}
