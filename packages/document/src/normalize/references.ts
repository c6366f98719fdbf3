import { isNode, type Node } from "../node.ts";
import { toPointer, valueAt } from "../pointer.ts";
import { schemaName } from "../resolve.ts";
import type { Report } from "./finding.ts";
import { mapParts } from "./map-parts.ts";

/** Refuses references that lead out of the document or nowhere. */
export function checkReferences(document: Node, report: Report): void {
  const circles = circlesIn(document);
  for (const name of circles) {
    const at = toPointer(["components", "schemas", name]);
    report(
      "refused",
      at,
      "the schema is only itself, by `$ref`, `allOf`, `oneOf` or `anyOf`: no value has it.",
    );
  }
  mapParts(document, (part, keys) => {
    const fault = typeof part.$ref === "string" ? faultOf(part.$ref) : undefined;
    if (fault) report("refused", toPointer([...keys, "$ref"]), fault);
    return part;
  });

  function faultOf(reference: string): string | undefined {
    const shown = JSON.stringify(reference);
    if (!reference.startsWith("#")) {
      return `${shown} leads out of the document, and no schema has it as \`$id\`: bundle it first, with \`redocly bundle\`.`;
    }
    if (reference === "#")
      return `${shown} refers to the whole document instead of a schema: correct it.`;
    if (!reference.startsWith("#/")) {
      return `${shown} names an anchor, which no schema here has: correct it, or refer by a JSON pointer.`;
    }
    const target = valueAt(document, reference);
    const isPart = isNode(target) || typeof target === "boolean";
    return isPart ? undefined : `${shown} leads nowhere: correct it.`;
  }
}

/** Schemas that are themselves, without anything between. */
function circlesIn(document: Node): string[] {
  const { components } = document;
  const schemas = isNode(components) && isNode(components.schemas) ? components.schemas : {};
  const partsOf = (schema: unknown): string[] => {
    if (!isNode(schema)) return [];
    const named = typeof schema.$ref === "string" ? schemaName(schema) : undefined;
    const nested = [schema.allOf, schema.oneOf, schema.anyOf].flat();
    return [...(named === undefined ? [] : [named]), ...nested.flatMap(partsOf)];
  };
  const reaches = (from: string, seen: Set<string>): Set<string> => {
    for (const name of partsOf(schemas[from])) {
      if (seen.has(name)) continue;
      seen.add(name);
      reaches(name, seen);
    }
    return seen;
  };
  return Object.keys(schemas).filter((name) => reaches(name, new Set()).has(name));
}
