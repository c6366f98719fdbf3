import { isNode, type OpenApiDocument, pointerKeys, toPointer, valueAt } from "@carespec/document";
import { type Draft, tell } from "./draft.ts";
import { eachReference } from "./pointers.ts";

/** Leaves out components that no path, webhook or used component refers to. */
export function dropUnused({ document, told }: Draft): void {
  const used = usedIn(document);
  for (const [kind, parts] of Object.entries(document.components ?? {})) {
    if (kind === "securitySchemes") continue;
    for (const name of Object.keys(parts)) {
      if (used.has(toPointer(["components", kind, name]))) continue;
      delete parts[name];
      tell(told.mended, "components left out that nothing refers to", `${kind}/${name}`);
    }
    if (Object.keys(parts).length === 0) delete document.components?.[kind];
  }
}

/** Pointers of the components that are reached: those of a circle may refer to each other alone. */
function usedIn(document: OpenApiDocument): Set<string> {
  const used = new Set<string>();
  const see = (value: unknown) => {
    eachReference(value, ({ $ref }) => reach($ref));
    for (const name of mappedNames(value)) reach(toPointer(["components", "schemas", name]));
  };
  const reach = (reference: string) => {
    const pointer = toPointer(pointerKeys(reference).slice(0, 3));
    if (used.has(pointer)) return;
    used.add(pointer);
    see(valueAt(document, pointer));
  };
  const { components, ...rest } = document;
  see([rest, components?.securitySchemes]);
  return used;
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
