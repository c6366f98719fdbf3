import { isNode, type PlacedOperation } from "@carespec/document";
import type { SoftDelete } from "../found/resource.ts";

/** The value of `x-resource`: what a document says of the resource at a path. */
export interface SaidResource {
  /** Name of the collection; paths that give the same name belong together. */
  collection?: string;
  /** Property of the item that holds its id. */
  id?: string;
  /** Collection whose item the parameter before the collection names; `false` for none. */
  parent?: string | false;
  /** Item's property that a query parameter is compared with, by parameter; `false` for none. */
  filters?: Record<string, string | false>;
  /** Property that DELETE sets instead of removing the item, perhaps with its value. */
  softDelete?: string | SoftDelete;
}

/** What a path item's `x-resource` says; `false` where its operations stay static answers. */
export function saidOf({ pathItem }: PlacedOperation): SaidResource | false {
  const said = (pathItem as Record<string, unknown>)["x-resource"];
  if (said === false) return false;
  return isNode(said) ? (said as SaidResource) : {};
}

/** The soft delete that is said, in its long form. */
export function softDeleteOf({ softDelete }: SaidResource): SoftDelete | undefined {
  return typeof softDelete === "string" ? { property: softDelete } : softDelete;
}
