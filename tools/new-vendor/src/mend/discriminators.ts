import { isNode, type Node, type OpenApiDocument, valueAt, visit } from "@carespec/document";
import { type Draft, tell } from "./draft.ts";
import { tryResolve } from "./operation-ids.ts";
import { placeInWords } from "./place.ts";

/**
 * Writes what discriminators mean into the schemas: each alternative allows the values that lead to it,
 * so that a value fits one alternative only. Names of schemas that count as values are spelled out,
 * since schemas get other names. Values that lead to no schema are left out, and told.
 */
export function writeDiscriminators({ document, told }: Draft): void {
  visit(document, (node, keys) => {
    const { discriminator } = node;
    if (!isNode(discriminator) || typeof discriminator.propertyName !== "string") return;
    const alternatives = [node.oneOf ?? node.anyOf ?? []].flat().filter(isNode);
    const mapping = mappingOf(discriminator, alternatives);
    for (const [value, target] of Object.entries(mapping)) {
      if (valueAt(document, target) !== undefined) continue;
      delete mapping[value];
      const place = `a value of the discriminator of ${placeInWords(document, keys)}`;
      tell(told.left, "Correct", `${place}: \`${value}\` leads to no schema (\`${target}\`)`);
    }
    if (Object.keys(mapping).length > 0) discriminator.mapping = mapping;
    else delete discriminator.mapping;
    for (const target of new Set(Object.values(mapping))) {
      const values = Object.keys(mapping).filter((value) => mapping[value] === target);
      if (allow(document, target, discriminator.propertyName, values)) {
        tell(
          told.mended,
          "values of discriminators written into their schemas",
          target.split("/").at(-1) ?? "",
        );
      }
    }
  });
}

/** The values of a discriminator and what each leads to; by default they are the schemas' names. */
function mappingOf({ mapping }: Node, alternatives: Node[]): Record<string, string> {
  const written = Object.entries(isNode(mapping) ? mapping : {}).map(([value, target]) => {
    const text = String(target);
    return [value, text.startsWith("#") ? text : `#/components/schemas/${text}`];
  });
  const named = new Set(written.map(([, target]) => target));
  const implied = alternatives.flatMap(({ $ref }) =>
    typeof $ref === "string" && !named.has($ref) ? [[$ref.split("/").at(-1) ?? "", $ref]] : [],
  );
  return Object.fromEntries([...written, ...implied]);
}

/** Lets a schema's own property have these values only, where it says nothing about its values. */
function allow(document: OpenApiDocument, target: string, name: string, values: string[]): boolean {
  const schema = tryResolve(document, { $ref: target });
  const parts = [schema, ...[schema.allOf ?? []].flat()].filter(isNode);
  for (const { properties } of parts) {
    const property = isNode(properties) ? properties[name] : undefined;
    if (!isNode(property) || ["enum", "const", "$ref"].some((key) => key in property)) continue;
    if (property.type !== undefined && property.type !== "string") continue;
    property.enum = values;
    return true;
  }
  return false;
}
