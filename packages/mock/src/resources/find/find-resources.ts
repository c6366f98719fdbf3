import { type OpenApiDocument, operationsOf, type PlacedOperation } from "@carespec/document";
import type { Findings, FoundOperation, Resource, Role } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { answerSchemaOf } from "./bodies.ts";
import { describeOperation } from "./operations.ts";
import { candidatesOf, groupPaths, type PathGroup, shapeOf } from "./paths.ts";
import { listIn } from "./places.ts";
import { type PlacedResource, resourcesOf } from "./resources.ts";
import { roleAtCollection, roleAtItem, roleAtSingleton } from "./roles.ts";
import { isMixed, segmentsOf } from "./words.ts";

/** Finds the resources of a document and what each of its operations does to them. */
export function findResources(reader: SchemaReader): Findings {
  const document: OpenApiDocument = reader.document;
  const all = operationsOf(document);
  const groups = groupPaths(all);
  const resources = withNames(resourcesOf(reader, candidatesOf(groups)));
  const operations: FoundOperation[] = [];
  const others: { placed: PlacedOperation; why: string }[] = [];
  for (const placed of all) {
    const group = groups.get(shapeOf(segmentsOf(placed.path)));
    const found = group && assign(reader, placed, group, resources);
    if (found && "role" in found) operations.push(found);
    else others.push({ placed, why: found?.why ?? "its path is no resource" });
  }
  return { resources: resources.map(({ resource }) => resource), operations, others };
}

function assign(
  reader: SchemaReader,
  placed: PlacedOperation,
  group: PathGroup,
  resources: readonly PlacedResource[],
): FoundOperation | { why: string } {
  if (group.said === false) return { why: "x-resource is false" };
  if (Object.keys(placed.operation.responses ?? {}).length === 0)
    return { why: "it has no responses" };
  if (group.segments.some(isMixed))
    return { why: "a segment of its path is more than a parameter" };
  if (group.operations.get(placed.method) !== placed)
    return { why: "another path has the same form" };
  for (const { resource, candidate } of resources) {
    const isItem = candidate.item === group;
    if (!isItem && candidate.collection !== group) continue;
    const role = isItem
      ? roleAtItem(placed, group.operations)
      : resource.kind === "singleton"
        ? roleAtSingleton(placed)
        : roleAtCollection(reader, placed, resource);
    if (typeof role === "object") return role;
    const found = describeOperation(reader, placed, resource, role, candidate.said);
    const isOther = role === "create" && !isCreation(reader, found);
    return isOther ? { why: "neither its body nor its answer is an item" } : found;
  }
  return viewOf(reader, placed, group, resources) ?? onItem(reader, placed, group, resources);
}

/** Whether a POST takes or gives an item, as far as the document says what an item is. */
function isCreation(
  reader: SchemaReader,
  { resource, request, successes }: FoundOperation,
): boolean {
  if (reader.view(resource.schema.node).properties.size === 0) return true;
  const contents = [...request, ...successes.flatMap((each) => each.contents)];
  const isOpaque = request.some(
    ({ schema }) => schema && reader.view(schema.node).properties.size === 0,
  );
  return isOpaque || contents.some(({ place }) => place);
}

/** A list elsewhere, such as `/pets/findByStatus`, that shows a collection by its properties. */
function viewOf(
  reader: SchemaReader,
  placed: PlacedOperation,
  group: PathGroup,
  resources: readonly PlacedResource[],
): FoundOperation | undefined {
  const schema = placed.method === "get" ? answerSchemaOf(reader, placed) : undefined;
  const place = schema && listIn(reader, schema);
  if (!place) return undefined;
  const { names } = reader.view(place.schema.node);
  const shape = shapeOf(group.segments.slice(0, -1));
  const shown = resources.find(
    ({ resource, candidate }) =>
      resource.kind === "collection" &&
      shapeOf(candidate.segments) === shape &&
      [...reader.view(resource.schema.node).names].some((name) => names.has(name)),
  );
  if (!shown) return undefined;
  const found = describeOperation(reader, placed, shown.resource, "list", shown.candidate.said);
  return found.unused.length === 0 && found.filters.length > 0 ? found : undefined;
}

/** An operation below an item, which must exist: `/pets/{id}/feed`. */
function onItem(
  reader: SchemaReader,
  placed: PlacedOperation,
  group: PathGroup,
  resources: readonly PlacedResource[],
): FoundOperation | { why: string } {
  const { segments } = group;
  for (let length = segments.length - 1; length > 0; length -= 1) {
    const shape = shapeOf(segments.slice(0, length));
    const found = resources.find(
      ({ candidate: { item } }) => item && shapeOf(item.segments) === shape,
    );
    if (!found) continue;
    const role: Role = "action";
    return describeOperation(reader, placed, found.resource, role, {});
  }
  return { why: "its path is neither a collection nor an item" };
}

/** Gives each resource the last segment of its path as its name, or all of them where that is taken. */
function withNames(found: PlacedResource[]): PlacedResource[] {
  const taken = new Set<string>();
  const isTaken = (name: string) => taken.has(name) || name === "mode" || name === "";
  const spoken = found.filter(({ candidate }) => candidate.said.collection !== undefined);
  const silent = found.filter(({ candidate }) => candidate.said.collection === undefined);
  for (const { resource } of [...spoken, ...silent]) {
    resource.name = unique(resource, isTaken);
    taken.add(resource.name);
  }
  return found;
}

function unique({ name, path }: Resource, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const whole = segmentsOf(path)
    .filter((segment) => !segment.includes("{"))
    .join(".");
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? whole : `${whole}-${number}`;
    if (!isTaken(tried)) return tried;
  }
}
