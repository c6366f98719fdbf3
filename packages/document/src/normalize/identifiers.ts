import type { Node } from "../node.ts";
import { objectsOf, type PlacedObject } from "../objects-of.ts";
import { pointerKeys, toPointer, valueAt } from "../pointer.ts";
import type { Report } from "./finding.ts";
import { mapParts } from "./map-parts.ts";

/** Stands for the document's own address, which need not be known. */
const DOCUMENT = "https://document.invalid/";

/** A schema with an address of its own, by which references in it are read. */
interface Resource {
  keys: string[];
  address: string;
}

/**
 * Writes references to schemas by their `$id` or `$anchor`, and those that are relative to an `$id`, as JSON
 * pointers, and takes these names out. References that lead nowhere stay as they are. A `$dynamicRef` is a
 * reference where one schema has its name; where several have, what it means depends on where a value is
 * checked, which no type can say: it is refused.
 */
export function followIdentifiers(document: Node, report: Report = () => {}): Node {
  const schemas = [...objectsOf(document, "document")].filter(({ kind }) => kind === "schema");
  if (!schemas.some(({ node }) => isNamed(node))) return document;
  const resources = resourcesOf(document, schemas);
  const baseOf = (keys: readonly string[]): Resource =>
    resources.findLast((each) => each.keys.every((key, index) => keys[index] === key)) ??
    (resources[0] as Resource);
  const bearersOf = (name: string) =>
    schemas.filter(({ node }) => node.$dynamicAnchor === name).length;
  const anchors = new Map(
    schemas.flatMap(({ node, keys }): [string, string[]][] =>
      [node.$anchor, node.$dynamicAnchor]
        .filter((name) => typeof name === "string")
        .map((name) => [`${baseOf(keys).address}#${name}`, keys]),
    ),
  );

  function target(reference: string, keys: readonly string[]): string | undefined {
    const base = baseOf(keys);
    if (!URL.canParse(reference, base.address)) return undefined;
    const url = new URL(reference, base.address);
    const fragment = reference.includes("#") ? reference.slice(reference.indexOf("#") + 1) : "";
    url.hash = "";
    const resource = resources.find(({ address }) => address === url.href);
    // What a document of OpenAPI means by a pointer is usually its own part.
    if (!resource || (resource.keys.length === 0 && /^(\/|$)/.test(fragment))) return undefined;
    if (!/^(\/|$)/.test(fragment)) {
      const found = anchors.get(`${url.href}#${fragment}`);
      return found && toPointer(found);
    }
    const pointer = toPointer([...resource.keys, ...pointerKeys(fragment)]);
    return valueAt(document, pointer) === undefined ? undefined : pointer;
  }

  const isSchema = new Set(schemas.map(({ keys }) => toPointer(keys)));
  return mapParts(document, (part, keys) => {
    if (!isSchema.has(toPointer(keys))) return part;
    const { $id, $anchor, $dynamicAnchor, ...rest } = part;
    if (typeof rest.$ref === "string") {
      const $ref = target(rest.$ref, keys);
      return $ref === undefined ? rest : { ...rest, $ref };
    }
    const { $dynamicRef, ...others } = rest;
    if (typeof $dynamicRef !== "string") return rest;
    const $ref = ofDynamic($dynamicRef, keys);
    return $ref === undefined ? rest : { ...others, $ref };
  });

  function ofDynamic($dynamicRef: string, keys: readonly string[]): string | undefined {
    if ($dynamicRef.startsWith("#/")) return $dynamicRef;
    const [, name = ""] = /#([^/]+)$/.exec($dynamicRef) ?? [];
    const $ref = bearersOf(name) < 2 ? target($dynamicRef, keys) : undefined;
    if ($ref !== undefined) return $ref;
    const why =
      bearersOf(name) < 2 ? "no schema here has its name" : "several schemas have its name";
    const message = `${JSON.stringify($dynamicRef)} leads to no one schema, since ${why}: refer to it by \`$ref\`.`;
    report("refused", toPointer([...keys, "$dynamicRef"]), message);
    return undefined;
  }
}

function isNamed({ $id, $anchor, $dynamicAnchor, $dynamicRef }: Node): boolean {
  return [$id, $anchor, $dynamicAnchor, $dynamicRef].some((name) => typeof name === "string");
}

/** The document and its schemas with an `$id`, outer ones first. */
function resourcesOf(document: Node, schemas: readonly PlacedObject[]): Resource[] {
  const { $self } = document;
  const isAddress = typeof $self === "string" && URL.canParse($self, DOCUMENT);
  const own = isAddress ? new URL(String($self), DOCUMENT).href : DOCUMENT;
  const resources: Resource[] = [{ keys: [], address: own }];
  for (const { node, keys } of schemas) {
    const { $id } = node;
    if (typeof $id !== "string") continue;
    const base = resources.findLast((each) => each.keys.every((key, at) => keys[at] === key));
    if (!URL.canParse($id, base?.address)) continue;
    const url = new URL($id, base?.address);
    url.hash = "";
    resources.push({ keys, address: url.href });
  }
  return resources;
}
