import type { Node, PlacedOperation } from "@carespec/document";
import type { Resource, ScopePart } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { answerSchemaOf, jsonSchemaOf, requestOf } from "./bodies.ts";
import { idRuleOf } from "./id-rule.ts";
import { type ItemSchema, itemParameterOf, itemSchemaOf, unwrapped } from "./item-schema.ts";
import { type Candidate, shapeOf } from "./paths.ts";
import { listIn } from "./places.ts";
import { softDeleteOf } from "./said.ts";
import { singletonOf } from "./singleton.ts";
import { parameterOf, plainName } from "./words.ts";

/** A resource and the paths that it was found by. */
export interface PlacedResource {
  resource: Resource;
  candidate: Candidate;
}

/** Segments that name a question, not a collection. */
const QUESTION =
  /^(search|find|query|lookup|export|filter|autocomplete|suggest|count|stats|batch|bulk)/i;

/** Finds the resources among paths, parents before what is in them. */
export function resourcesOf(
  reader: SchemaReader,
  candidates: readonly Candidate[],
): PlacedResource[] {
  const byItem = new Map<string, Resource>();
  const found: PlacedResource[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.segments.length - b.segments.length)) {
    if (hasTwice(candidate)) continue;
    const named = (name: string) => found.find(({ resource }) => resource.name === name)?.resource;
    const scope = scopeOf(reader, candidate, byItem, named);
    const resource =
      collectionOf(reader, candidate, scope) ?? singletonOf(reader, candidate, scope);
    if (!resource) continue;
    if (candidate.item) byItem.set(shapeOf(candidate.item.segments), resource);
    found.push({ resource, candidate });
  }
  return found;
}

function hasTwice({ segments, item }: Candidate): boolean {
  const names = (item?.segments ?? segments).flatMap((segment) => parameterOf(segment) ?? []);
  return new Set(names).size < names.length;
}

function scopeOf(
  reader: SchemaReader,
  { segments, said }: Candidate,
  byItem: ReadonlyMap<string, Resource>,
  named: (name: string) => Resource | undefined,
): ScopePart[] {
  const parts = segments.flatMap((segment, at): ScopePart[] => {
    const parameter = parameterOf(segment);
    if (parameter === undefined) return [];
    const parent = byItem.get(shapeOf(segments.slice(0, at + 1)));
    const isOther = parent !== undefined && isNamedOtherwise(reader, parameter, parent);
    return [{ parameter, resource: isOther ? undefined : parent }];
  });
  const last = parts.at(-1);
  if (last && said.parent === false) last.resource = undefined;
  else if (last && said.parent !== undefined) last.resource = named(said.parent as string);
  return parts;
}

/** `/shops/{code}/orders` beside `/shops/{id}`: a path names an item by another member than its id. */
function isNamedOtherwise(
  reader: SchemaReader,
  parameter: string,
  { itemParameter, id, schema }: Resource,
): boolean {
  const name = plainName(parameter);
  if (parameter === itemParameter || id.property === undefined || plainName(id.property) === name)
    return false;
  return [...reader.view(schema.node).properties.keys()].some((key) => plainName(key) === name);
}

function collectionOf(
  reader: SchemaReader,
  candidate: Candidate,
  scope: readonly ScopePart[],
): Resource | undefined {
  const { collection, item, said, segments, path } = candidate;
  const last = segments.at(-1) ?? "";
  const list = collection?.operations.get("get");
  const listed = list && answerSchemaOf(reader, list);
  const isList = listed !== undefined && listIn(reader, listed, [last]) !== undefined;
  const isItem =
    item !== undefined &&
    ["get", "put", "patch", "delete"].some((each) => item.operations.has(each));
  if (!isItem && !isList) return undefined;
  if (!isItem && segments.some((segment) => QUESTION.test(segment))) return undefined;
  const isRead = isList || item?.operations.has("get") || item?.operations.has("head");
  if (!isRead) return undefined;
  const shown = itemSchemaOf(reader, candidate) ?? UNKNOWN_ITEM;
  const parameter = itemParameterOf(candidate);
  const post = collection?.operations.get("post");
  const writable = post && writableOf(reader, candidate, post);
  const id = idRuleOf(reader, {
    collection: last,
    parameter,
    item: shown.schema,
    writable,
    said: said.id,
  });
  return {
    name: said.collection ?? last,
    kind: "collection",
    path,
    itemPath: item?.path,
    itemParameter: parameterOf(item?.segments.at(-1)),
    scope,
    parent: scope.findLast(({ resource }) => resource)?.resource,
    id,
    schema: shown.schema,
    softDelete: softDeleteOf(said),
    why: whyOf(candidate, shown, isList),
  };
}

/** An item that nothing describes: any object. */
const UNKNOWN_ITEM: ItemSchema = {
  schema: { node: { type: "object" }, pointer: "" },
  source: undefined,
};

function whyOf(
  { collection, item, said }: Candidate,
  { source }: ItemSchema,
  isList: boolean,
): string {
  if (said.collection !== undefined) return "x-resource";
  const parts = [
    item && `${item.path} is one item`,
    isList && `${collection?.path} answers a list`,
    source
      ? `items as in ${source.method.toUpperCase()} ${source.path}`
      : "nothing describes its items",
  ];
  return parts.filter(Boolean).join("; ");
}

function writableOf(reader: SchemaReader, candidate: Candidate, post: PlacedOperation) {
  const sent = jsonSchemaOf(requestOf(reader, post));
  const at = sent && unwrapped(reader, sent, candidate);
  return at && (reader.view(at.node).properties as ReadonlyMap<string, Node>);
}
