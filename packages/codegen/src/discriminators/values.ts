import { escapeKey, isNode, type Node, type OpenApiDocument } from "@carespec/document";
import { variantsOf } from "../shapes.ts";

/** What a discriminator says of its values. */
export interface Mapping {
  /** Values by the references of schemas. */
  mapped: Map<string, string[]>;
  /** The schema of all other values. */
  usual: string | undefined;
}

/** Reads the mapping of a discriminator. */
export function mappingOf(discriminator: Node): Mapping {
  const { mapping, defaultMapping } = discriminator;
  const mapped = new Map<string, string[]>();
  for (const [value, target] of Object.entries(isNode(mapping) ? mapping : {})) {
    const reference = mappingReference(String(target));
    mapped.set(reference, [...(mapped.get(reference) ?? []), value]);
  }
  const usual = typeof defaultMapping === "string" ? mappingReference(defaultMapping) : undefined;
  return { mapped, usual };
}

/** The reference that a value of a mapping means: it may be a schema's name. */
export function mappingReference(target: string): string {
  return target.startsWith("#") ? target : `#/components/schemas/${escapeKey(target)}`;
}

/** All schemas of a member, of a schema itself and its parts. */
export function memberOf(document: OpenApiDocument, schema: Node, member: string): Node[] {
  return variantsOf(document, schema).flatMap(({ properties }) =>
    isNode(properties) && Object.hasOwn(properties, member)
      ? variantsOf(document, properties[member])
      : [],
  );
}

/** Values in the type of their member; `undefined` where it says better itself, or cannot have them. */
export function typed(texts: string[] | undefined, member: Node[]): unknown[] | undefined {
  if (!texts || texts.length === 0) return undefined;
  const types = new Set(member.flatMap(({ type }) => [type].flat()));
  const isNumber = types.has("integer") || types.has("number");
  const written = texts.map((text) => {
    if (isNumber && !types.has("string")) return Number(text);
    return types.has("boolean") && !types.has("string") ? text === "true" : text;
  });
  if (written.some((value) => Number.isNaN(value))) return undefined;
  const isAllowed = member.every((one) => {
    const known = "const" in one ? [one.const] : Array.isArray(one.enum) ? one.enum : written;
    return written.every((value) => known.includes(value));
  });
  return isAllowed ? written : undefined;
}

/** The same schema, whose member has one of these values. */
export function withValues(schema: Node, property: string, values: unknown[]): Node {
  const part = {
    type: "object",
    required: [property],
    properties: { [property]: { enum: [...new Set(values)] } },
  };
  const { allOf } = schema;
  // Its description stays where editors show it.
  if (Array.isArray(allOf)) return { ...schema, allOf: [...allOf, part] };
  return { allOf: [schema, part] };
}
