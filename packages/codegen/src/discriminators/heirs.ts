import { escapeKey, isNode, type Node, type OpenApiDocument, schemaName } from "@carespec/document";
import { type Mapping, mappingOf, memberOf, typed, withValues } from "./values.ts";

/** Gives schemas that extend one with a discriminator the values that name them. */
export function nameHeirs(document: OpenApiDocument, schemas: Record<string, Node>) {
  const extended = { ...schemas };
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isNode(schema)) continue;
    for (const base of basesOf(document, name)) {
      const own = memberOf(document, schema, base.property);
      const values = typed(valuesOf(document, name, base), own);
      if (values) extended[name] = withValues(extended[name] ?? schema, base.property, values);
    }
  }
  return extended;
}

/** A schema with a discriminator that others extend. */
interface Base extends Mapping {
  property: string;
}

function baseOf({ discriminator, oneOf, anyOf }: Node): Base | undefined {
  if (oneOf !== undefined || anyOf !== undefined) return undefined;
  const property = typeof discriminator === "string" ? discriminator : undefined;
  if (property !== undefined) return { property, mapped: new Map(), usual: undefined };
  if (!isNode(discriminator) || typeof discriminator.propertyName !== "string") return undefined;
  return { property: discriminator.propertyName, ...mappingOf(discriminator) };
}

/** The schemas with a discriminator that one extends, directly or through others. */
function basesOf(document: OpenApiDocument, name: string): Base[] {
  return [...ancestorsOf(document, name)].flatMap((each) => {
    const schema = document.components?.schemas?.[each];
    return isNode(schema) ? (baseOf(schema) ?? []) : [];
  });
}

function ancestorsOf(document: OpenApiDocument, name: string, seen = new Set<string>()) {
  const schema = document.components?.schemas?.[name];
  const parts = isNode(schema) && Array.isArray(schema.allOf) ? schema.allOf.filter(isNode) : [];
  for (const parent of parts.flatMap((part) => schemaName(part) ?? [])) {
    if (seen.has(parent)) continue;
    seen.add(parent);
    ancestorsOf(document, parent, seen);
  }
  return seen;
}

/** A schema is also meant by the values of those that extend it; none where it has all other values. */
function valuesOf(document: OpenApiDocument, name: string, base: Base): string[] | undefined {
  const all = Object.keys(document.components?.schemas ?? {});
  const heirs = [name, ...all.filter((other) => ancestorsOf(document, other).has(name))];
  const refs = heirs.map((heir) => `#/components/schemas/${escapeKey(heir)}`);
  if (base.usual !== undefined && refs.includes(base.usual)) return undefined;
  return heirs.flatMap((heir, index) => {
    const schema = document.components?.schemas?.[heir];
    const own = isNode(schema) ? schema["x-ms-discriminator-value"] : undefined;
    return typeof own === "string" ? [own] : (base.mapped.get(refs[index] ?? "") ?? [heir]);
  });
}
