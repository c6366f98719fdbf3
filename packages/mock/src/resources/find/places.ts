import { escapeKey, type Located } from "@carespec/document";
import type { Place } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { plainName } from "./words.ts";

/** Members under which lists are usual, besides the collection's own name. */
const USUAL_LISTS = ["data", "items", "results", "records", "content", "values", "entries", "list"];

/** Members about a page: what is in them is no list of the collection. */
const NOT_LISTS = /^(errors?|warnings?|links?|messages|facets|included|sort|orders?by)$/i;

/** What tells an item from other objects. */
export interface ItemClues {
  /** Components that the item is. */
  names: ReadonlySet<string>;
  idProperty: string | undefined;
  properties: ReadonlySet<string>;
}

/**
 * The list of objects in a body's schema: the schema itself, or a member of it, at most two levels
 * deep. `undefined` where there is none.
 */
export function listIn(
  reader: SchemaReader,
  schema: Located,
  wanted: readonly string[] = [],
): Place | undefined {
  const { types } = reader.view(schema.node);
  if (types.has("array")) return listPlace(reader, schema, []);
  const names = wanted.map(plainName);
  const isNamed = (name: string) =>
    names.includes(plainName(name)) || USUAL_LISTS.includes(plainName(name));
  const found = membersOf(reader, schema).flatMap(({ name, at }) => {
    if (NOT_LISTS.test(name) && !names.includes(plainName(name))) return [];
    if (reader.view(at.node).types.has("array")) return [listPlace(reader, at, [name])];
    // Further inside, only a name tells a list from a property of an item.
    return membersOf(reader, at).map((inner) =>
      reader.view(inner.at.node).types.has("array") && (isNamed(inner.name) || name === "_embedded")
        ? listPlace(reader, inner.at, [name, inner.name])
        : undefined,
    );
  });
  const lists = found.filter((place) => place !== undefined);
  const rank = ({ keys }: Place) => {
    const last = plainName(keys.at(-1) ?? "");
    if (names.includes(last)) return 0;
    const usual = USUAL_LISTS.indexOf(last);
    return 1 + keys.length * 100 + (usual < 0 ? 50 : usual);
  };
  const [best] = lists.toSorted((a, b) => rank(a) - rank(b));
  if (!best || isNamed(best.keys.at(-1) ?? "") || best.keys.length > 1) return best;
  // The list of another name may be a property of one item.
  return looksLikeItem(reader, schema) || lists.length > 1 ? undefined : best;
}

function looksLikeItem(reader: SchemaReader, { node }: Located): boolean {
  return [...reader.view(node).properties.keys()].some((name) =>
    /^(id|uuid|guid|_id)$/i.test(name),
  );
}

function listPlace(reader: SchemaReader, at: Located, keys: string[]): Place | undefined {
  const items = itemsOf(reader, at);
  if (!items) return undefined;
  const { types, properties } = reader.view(items.node);
  const isObject = properties.size > 0 || types.has("object");
  return isObject ? { keys, isList: true, schema: items } : undefined;
}

/** The item in a body's schema: the schema itself or a member of it. */
export function itemIn(reader: SchemaReader, schema: Located, clues: ItemClues): Place | undefined {
  const { properties, types } = reader.view(schema.node);
  // Where nothing describes the items, any object is one.
  if (clues.properties.size === 0 && properties.size === 0 && !types.has("array")) {
    return { keys: [], isList: false, schema };
  }
  const candidates = [
    { keys: [] as string[], at: schema },
    ...membersOf(reader, schema).map(({ name, at }) => ({ keys: [name], at })),
  ].map((each) => ({ ...each, fit: fitOf(reader, each.at, clues) }));
  const best = candidates.reduce((one, other) => (other.fit > one.fit ? other : one));
  return best.fit > 0 ? { keys: best.keys, isList: false, schema: best.at } : undefined;
}

function fitOf(reader: SchemaReader, at: Located, clues: ItemClues): number {
  const { names, properties, types } = reader.view(at.node);
  if (types.has("array") && !types.has("object")) return 0;
  if ([...names].some((name) => clues.names.has(name))) return 1_000;
  const shared = [...properties.keys()].filter((name) => clues.properties.has(name)).length;
  const hasId = clues.idProperty !== undefined && properties.has(clues.idProperty);
  if (properties.size === 0) return 0;
  // A bare id is an acknowledgement, which is not an item.
  if (hasId && shared >= Math.min(2, clues.properties.size)) return 10 + shared;
  return shared > 0 && shared * 2 >= Math.min(properties.size, clues.properties.size) ? shared : 0;
}

/** The object-like members of a schema with their places. */
export function membersOf(reader: SchemaReader, schema: Located): { name: string; at: Located }[] {
  return [...reader.view(schema.node).properties].map(([name, node]) => ({
    name,
    at: { node, pointer: `${schema.pointer}/properties/${escapeKey(name)}` },
  }));
}

function itemsOf(reader: SchemaReader, at: Located): Located | undefined {
  const { items } = reader.view(at.node);
  return items && { node: items, pointer: `${at.pointer}/items` };
}
