import { follow, visit } from "@carespec/document";
import type { SchemaPage, SitePage, SiteVendor } from "./site-vendor.ts";

/** Where a component schema occurs. */
interface SchemaUsers {
  operations: SitePage[];
  schemas: SchemaPage[];
}

const SCHEMA = "#/components/schemas/";

/** Of each vendor, the users of each schema: looked up once, since every schema has a page. */
const known = new WeakMap<SiteVendor, Map<string, SchemaUsers>>();

/** Lists the operations and the other schemas in which a component schema occurs. */
export function usersOf(vendor: SiteVendor, name: string): SchemaUsers {
  const users = known.get(vendor) ?? allUsers(vendor);
  known.set(vendor, users);
  return users.get(name) ?? { operations: [], schemas: [] };
}

function allUsers({ document, operations, schemas }: SiteVendor): Map<string, SchemaUsers> {
  const users = new Map<string, SchemaUsers>();
  const usersOfOne = (name: string) => {
    const found = users.get(name) ?? { operations: [], schemas: [] };
    users.set(name, found);
    return found;
  };
  for (const page of operations) {
    const { operation, parameters } = page;
    for (const name of schemasIn(document, { operation, parameters })) {
      usersOfOne(name).operations.push(page);
    }
  }
  for (const page of schemas) {
    const { own } = referencesIn(page.schema);
    for (const name of own) if (name !== page.name) usersOfOne(name).schemas.push(page);
  }
  return users;
}

/** The schemas that a part names. Follows references to anything else: schemas have pages of their own. */
function schemasIn(document: object, part: unknown): Set<string> {
  const found = new Set<string>();
  const passed = new Set<string>();
  const parts = [part];
  for (const each of parts) {
    const { own, others } = referencesIn(each);
    for (const name of own) found.add(name);
    for (const target of others) {
      if (passed.has(target)) continue;
      passed.add(target);
      parts.push(follow(document, target).node);
    }
  }
  return found;
}

/** References in a part: names of schemas, and pointers to anything else. */
function referencesIn(part: unknown): { own: Set<string>; others: Set<string> } {
  const own = new Set<string>();
  const others = new Set<string>();
  visit(part, ({ $ref }) => {
    if (typeof $ref !== "string") return;
    if ($ref.startsWith(SCHEMA)) own.add($ref.slice(SCHEMA.length));
    else others.add($ref);
  });
  return { own, others };
}
