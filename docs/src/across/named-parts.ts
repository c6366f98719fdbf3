import { isNode, type Node, objectsOf, resolve } from "@carespec/document";
import { placeOf, type SitePlace } from "../model/place-of.ts";
import type { SiteVendor } from "../model/site-vendor.ts";
import { typeWords } from "../model/type-words.ts";

/** A part of a vendor's document that has a name on the wire. */
export interface NamedPart {
  vendor: SiteVendor;
  name: string;
  kind: "field" | "query" | "path" | "header" | "cookie" | "answer header";
  /** The part's schema, or the parameter or header itself; references resolved. */
  node: Node;
  type: string;
  description: string;
  place: SitePlace;
}

/** Lists the fields, parameters and headers of a vendor's document, each where it is described. */
export function namedParts(vendor: SiteVendor): NamedPart[] {
  const { document } = vendor;
  return [...objectsOf(document, "document")].flatMap(({ node, kind, keys }) => {
    if (kind === "schema" && isNode(node.properties)) {
      return Object.entries(node.properties).map(([name, schema]) =>
        namedPart(vendor, name, "field", schema, [...keys, "properties", name]),
      );
    }
    if (kind === "parameter" && typeof node.name === "string") {
      return [namedPart(vendor, node.name, node.in as NamedPart["kind"], node, keys)];
    }
    if (kind === "header" && node.$ref === undefined) {
      return [namedPart(vendor, keys.at(-1) ?? "", "answer header", node, keys)];
    }
    if (kind === "securityScheme" && node.in !== undefined && typeof node.name === "string") {
      return [namedPart(vendor, node.name, node.in as NamedPart["kind"], node, keys)];
    }
    if (kind === "securityScheme" && node.type === "http") {
      return [namedPart(vendor, "Authorization", "header", node, keys)];
    }
    return [];
  });
}

function namedPart(
  vendor: SiteVendor,
  name: string,
  kind: NamedPart["kind"],
  written: unknown,
  keys: readonly string[],
): NamedPart {
  const node = isNode(written) ? resolve<Node>(vendor.document, written) : {};
  const { description } = node;
  return {
    vendor,
    name,
    kind,
    node,
    type: typeWords(node.schema ?? (kind === "field" ? written : { type: "string" })).text,
    description: typeof description === "string" ? description : "",
    place: placeOf(vendor, keys),
  };
}

/** Names of several vendors that differ only in their spelling: `memberId`, `member_id`. */
export interface NameGroup {
  /** Letters and digits of the names, in lower case. */
  key: string;
  spellings: string[];
  parts: NamedPart[];
}

/** Groups parts by name, in alphabetical order. */
export function byName(parts: readonly NamedPart[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const part of parts) {
    const key = part.name.toLowerCase().replace(/[^\p{L}\d]/gu, "") || part.name;
    const group = groups.get(key) ?? { key, spellings: [], parts: [] };
    if (!group.spellings.includes(part.name)) group.spellings.push(part.name);
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
