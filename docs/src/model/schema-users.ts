import { follow, isNode, visit } from "@carespec/document";
import type { SchemaPage, SitePage, SiteVendor } from "./site-vendor.ts";

/** Lists the operations and the other schemas in which a component schema occurs. */
export function usersOf(
  { document, operations, schemas }: SiteVendor,
  name: string,
): { operations: SitePage[]; schemas: SchemaPage[] } {
  return {
    operations: operations.filter(({ operation, parameters }) =>
      reaches(document, { operation, parameters }, name),
    ),
    schemas: schemas.filter((each) => each.name !== name && refersTo(each.schema, name)),
  };
}

function refersTo(part: unknown, name: string): boolean {
  let found = false;
  visit(part, ({ $ref }) => {
    found ||= $ref === `#/components/schemas/${name}`;
  });
  return found;
}

/** Follows references to anything that is not a schema: those have pages of their own. */
function reaches(
  document: object,
  part: unknown,
  name: string,
  passed = new Set<string>(),
): boolean {
  if (refersTo(part, name)) return true;
  const targets: string[] = [];
  visit(part, ({ $ref }) => {
    if (typeof $ref === "string" && !$ref.startsWith("#/components/schemas/")) targets.push($ref);
  });
  return targets.some((target) => {
    if (passed.has(target)) return false;
    passed.add(target);
    const { node } = follow(document, target);
    return isNode(node) && reaches(document, node, name, passed);
  });
}
