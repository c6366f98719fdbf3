import { isNode, type OpenApiDocument } from "@carespec/document";
import { type Draft, tell } from "./draft.ts";
import { countReferences } from "./pointers.ts";

/** Leaves out components that nothing refers to, until all that is left is used. */
export function dropUnused({ document, told }: Draft): void {
  for (;;) {
    const unused = unusedIn(document);
    if (unused.length === 0) return;
    for (const [kind, name] of unused) {
      delete document.components?.[kind]?.[name];
      tell(told.mended, "components left out that nothing refers to", `${kind}/${name}`);
    }
  }
}

function unusedIn(document: OpenApiDocument): [kind: string, name: string][] {
  const used = countReferences(document);
  for (const name of mappedNames(document)) used.set(`#/components/schemas/${name}`, 1);
  return Object.entries(document.components ?? {}).flatMap(([kind, parts]) => {
    if (kind === "securitySchemes") return [];
    if (Object.keys(parts).length === 0) delete document.components?.[kind];
    return Object.keys(parts)
      .filter((name) => !used.has(`#/components/${kind}/${name}`))
      .map((name): [string, string] => [kind, name]);
  });
}

/** Schemas that a discriminator names without a `$ref`. */
function mappedNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(mappedNames);
  if (!isNode(value)) return [];
  const { discriminator } = value;
  const mapping =
    isNode(discriminator) && isNode(discriminator.mapping) ? discriminator.mapping : {};
  const own = Object.values(mapping).map((target) => String(target).split("/").at(-1) ?? "");
  return [...own, ...Object.values(value).flatMap(mappedNames)];
}
