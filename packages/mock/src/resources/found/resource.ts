import type { Located, PlacedOperation } from "@carespec/document";
import type { FieldEncoding } from "../../prism/beyond/separators.ts";

/** Where the id of a collection's items is. */
export interface IdRule {
  /** The item's property; `undefined` where it has none, and the mock keeps the id beside it. */
  property: string | undefined;
  /** Whether requests may choose it. */
  isChosen: boolean;
  /** The schemas of the property and of the path parameter, as far as there are any. */
  schemas: readonly Located[];
  /** Why, for `--explain`. */
  why: string;
}

/** A parameter of the path before the collection. */
export interface ScopePart {
  parameter: string;
  /** The resource whose item it names; `undefined` where the document has none for it. */
  resource: Resource | undefined;
}

/** What DELETE does where it only marks the item. */
export interface SoftDelete {
  property: string;
  /** Left out for the time of the deletion, or `true` where the property is a boolean. */
  value?: unknown;
}

/** A collection of items, or a single object, that requests change. */
export interface Resource {
  /** As data files name it. */
  name: string;
  kind: "collection" | "singleton";
  /** Template of the collection's or the object's path. */
  path: string;
  /** Template of the path of one item. */
  itemPath: string | undefined;
  /** The item's parameter in the path. */
  itemParameter: string | undefined;
  scope: readonly ScopePart[];
  /** The collection in which its scope names an item. */
  parent: Resource | undefined;
  id: IdRule;
  /** The item's schema, by which values are completed. */
  schema: Located;
  softDelete: SoftDelete | undefined;
  /** Why it was found, for `--explain`. */
  why: string;
}

/** What an operation does to a resource. */
export type Role =
  | "list"
  | "create"
  | "read"
  | "replace"
  | "merge"
  | "remove"
  | "clear"
  | "replaceById"
  | "action";

/** Where a value is within a body. */
export interface Place {
  /** Members from the body to the value; none for the body itself. */
  keys: readonly string[];
  isList: boolean;
  schema: Located;
}

/** A success that the document lists for an operation. */
export interface Success {
  status: number;
  /** JSON pointer of the response. */
  pointer: string;
  /** The bodies that it may have. */
  contents: readonly FoundContent[];
}

/** A body that the document describes, and where in it the item or the list is. */
export interface FoundContent {
  mediaType: string;
  schema: Located | undefined;
  place: Place | undefined;
  /** Values that the document shows, the first one first. */
  examples: readonly unknown[];
  /** How the fields of a form are written. */
  encodings?: readonly FieldEncoding[];
}

/** An operation that works on a resource. */
export interface FoundOperation {
  placed: PlacedOperation;
  role: Role;
  resource: Resource;
  /** Successes in the order in which the mock chooses among them. */
  successes: readonly Success[];
  /** The item within the request's body, by media type. */
  request: readonly FoundContent[];
  /** Query parameters that items are compared with: the parameter's name and the item's property. */
  filters: readonly { parameter: string; property: string; preset: unknown }[];
  /** How pages are asked for, in the form of `x-pagination`. */
  pagination: { value: Record<string, unknown>; why: string } | undefined;
  /** Query parameters that have no effect. */
  unused: readonly string[];
}

/** All that was found in a document. */
export interface Findings {
  resources: readonly Resource[];
  operations: readonly FoundOperation[];
  /** Operations that stay static answers, and why. */
  others: readonly { placed: PlacedOperation; why: string }[];
}

/** Whether requests of an operation can make an item that was not there. */
export function makesItems({ role }: FoundOperation): boolean {
  return role === "create" || role === "replace" || role === "replaceById";
}
