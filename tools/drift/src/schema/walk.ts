import { isNode, type OpenApiDocument } from "@carespec/document";
import { isNameLike } from "@carespec/traffic";
import type { Part } from "./part.ts";
import { type Fits, partsOf } from "./parts.ts";

/** Objects with more members are maps, whatever their names look like. */
const MOST_MEMBERS = 200;

/** A member of an object that its schemas do not describe. */
export interface UnknownMember {
  /** `*` where names of the object are somebody's data, as in maps. */
  name: string;
  value: unknown;
  /** The schema that has the other members. */
  holder: Part;
  /** Names on the way from the top of the value; `[]` for an item of a list, `*` for a map's member. */
  path: readonly string[];
}

/** What is told while a value is walked through with its schema. */
export interface Watcher {
  /** A member that the schema at `holder` describes, and how it is written there. */
  known(keys: readonly string[], pointer: string): void;
  unknown(member: UnknownMember): void;
  fits(pointer: string, value: unknown): boolean;
}

/**
 * Walks through a value side by side with its schema. An object whose schemas describe no members, or
 * describe all that it may have, is passed over: the document says nothing of their names.
 */
export function walk(
  document: OpenApiDocument,
  root: Part,
  whole: unknown,
  watcher: Watcher,
): void {
  function look(value: unknown, schemas: readonly Part[], path: readonly string[]): void {
    if (typeof value !== "object" || value === null) return;
    const fits: Fits = (pointer) => watcher.fits(pointer, value);
    const passed = new Set<string>();
    const parts = schemas.flatMap((each) => partsOf(document, each, fits, passed));
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) look(item, itemsOf(parts, at), [...path, "[]"]);
      return;
    }
    const holders = parts.filter(({ node }) => isNode(node.properties));
    const others = parts.flatMap((part) => othersOf(part));
    for (const [name, member] of Object.entries(value)) {
      const described = holders.flatMap((part) => propertyOf(part, name));
      for (const { keys, pointer } of described) watcher.known(keys, pointer);
      if (described.length > 0) look(member, described, [...path, name]);
      else if (others.length > 0) look(member, others, [...path, "*"]);
      else if (holders[0] && !parts.some(isMap))
        watcher.unknown({
          name: hasDataNames(value) ? "*" : name,
          value: member,
          holder: holders[0],
          path,
        });
    }
  }
  look(whole, [root], []);
}

/** Whether names of an object are somebody's data, and the object a map. */
function hasDataNames(value: object): boolean {
  const names = Object.keys(value);
  return names.length > MOST_MEMBERS || !names.every(isNameLike);
}

function propertyOf(part: Part, name: string): Part[] {
  const found = part.at("properties", name);
  return found ? [found] : [];
}

function itemsOf(parts: readonly Part[], at: number): Part[] {
  return parts.flatMap((part) => {
    const { prefixItems, items } = part.node;
    const isFirst = Array.isArray(prefixItems) && at < prefixItems.length;
    if (isFirst) return part.at("prefixItems", String(at)) ?? [];
    return isNode(items) ? (part.at("items") ?? []) : [];
  });
}

/** Schemas of the members of a map. */
function othersOf(part: Part): Part[] {
  const { additionalProperties, patternProperties } = part.node;
  const patterns = isNode(patternProperties) ? Object.keys(patternProperties) : [];
  const hasOthers = isNode(additionalProperties) && Object.keys(additionalProperties).length > 0;
  return [
    ...(hasOthers ? [part.at("additionalProperties")] : []),
    ...patterns.map((pattern) => part.at("patternProperties", pattern)),
  ].filter((each) => each !== undefined);
}

function isMap({ node }: Part): boolean {
  return (
    isNode(node.additionalProperties) ||
    isNode(node.patternProperties) ||
    isNode(node.unevaluatedProperties)
  );
}
