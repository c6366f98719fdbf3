import { escapeKey, isNode, type OpenApiDocument } from "@carespec/document";
import { isNameLike } from "@carespec/traffic";
import { type Fits, type Part, partsOf } from "./parts.ts";

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
    const names = Object.keys(value);
    const isData = names.length > MOST_MEMBERS || !names.every(isNameLike);
    for (const [name, member] of Object.entries(value)) {
      const described = holders.flatMap((part) => propertyOf(part, name));
      for (const { keys, pointer } of described) watcher.known(keys, pointer);
      if (described.length > 0) look(member, described, [...path, name]);
      else if (others.length > 0) look(member, others, [...path, "*"]);
      else if (holders[0] && !parts.some(isMap))
        watcher.unknown({ name: isData ? "*" : name, value: member, holder: holders[0], path });
    }
  }
  look(whole, [root], []);
}

function propertyOf({ node, keys, pointer }: Part, name: string): Part[] {
  const properties = node.properties as Record<string, unknown>;
  if (!Object.hasOwn(properties, name)) return [];
  const child = properties[name];
  return [
    {
      node: isNode(child) ? child : {},
      keys: [...keys, "properties", name],
      pointer: `${pointer}/properties/${escapeKey(name)}`,
    },
  ];
}

function itemsOf(parts: readonly Part[], at: number): Part[] {
  return parts.flatMap((part) => {
    const { prefixItems, items } = part.node;
    const first = Array.isArray(prefixItems) ? prefixItems[at] : undefined;
    if (isNode(first)) return [below(part, first, "prefixItems", String(at))];
    return isNode(items) ? [below(part, items, "items")] : [];
  });
}

/** Schemas of the members of a map. */
function othersOf(part: Part): Part[] {
  const { additionalProperties, patternProperties } = part.node;
  const patterns = isNode(patternProperties) ? Object.entries(patternProperties) : [];
  return [
    ...(isNode(additionalProperties) && Object.keys(additionalProperties).length > 0
      ? [below(part, additionalProperties, "additionalProperties")]
      : []),
    ...patterns.flatMap(([pattern, each]) =>
      isNode(each) ? [below(part, each, "patternProperties", pattern)] : [],
    ),
  ];
}

function isMap({ node }: Part): boolean {
  return (
    isNode(node.additionalProperties) ||
    isNode(node.patternProperties) ||
    isNode(node.unevaluatedProperties)
  );
}

function below({ keys, pointer }: Part, node: Part["node"], ...more: string[]): Part {
  return { node, keys: [...keys, ...more], pointer: [pointer, ...more.map(escapeKey)].join("/") };
}
