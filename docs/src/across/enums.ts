import { objectsOf } from "@carespec/document";
import { placeOf, type SitePlace } from "../model/place-of.ts";
import type { SiteVendor } from "../model/site-vendor.ts";

/** A closed list of values, and where it is. */
export interface EnumPlace {
  values: unknown[];
  place: SitePlace;
}

/** Lists the enums and fixed values of a vendor's document. */
export function enumsOf(vendor: SiteVendor): EnumPlace[] {
  return [...objectsOf(vendor.document, "document")].flatMap(({ node, kind, keys }) => {
    if (kind !== "schema") return [];
    const values = Array.isArray(node.enum) ? node.enum : [];
    const all = node.const === undefined ? values : [...values, node.const];
    return all.length === 0 ? [] : [{ values: all, place: placeOf(vendor, keys) }];
  });
}
