import type { PlacedOperation } from "@carespec/document";
import type { Resource, Role } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { answerSchemaOf, jsonSchemaOf, requestOf } from "./bodies.ts";
import { listIn } from "./places.ts";

/** What an operation at a collection's own path does; a sentence where it does nothing to it. */
export function roleAtCollection(
  reader: SchemaReader,
  placed: PlacedOperation,
  { path, id }: Resource,
): Role | { why: string } {
  const last = path.split("/").at(-1) ?? "";
  switch (placed.method) {
    case "get": {
      const schema = answerSchemaOf(reader, placed);
      if (schema && listIn(reader, schema, [last])) return "list";
      return { why: "its answer is not a list of objects" };
    }
    case "post":
      return "create";
    case "delete":
      return placed.operation.requestBody ? { why: "it removes what its body names" } : "clear";
    case "put":
    case "patch": {
      const sent = jsonSchemaOf(requestOf(reader, placed));
      const { properties = new Map(), types } = sent ? reader.view(sent.node) : {};
      const isOne =
        id.property !== undefined && properties.has(id.property) && !types?.has("array");
      return isOne ? "replaceById" : { why: "it changes many items at once" };
    }
    default:
      return { why: `${placed.method.toUpperCase()} neither reads nor changes items` };
  }
}

/** What an operation at the path of one item does. */
export function roleAtItem(
  placed: PlacedOperation,
  siblings: ReadonlyMap<string, PlacedOperation>,
): Role | { why: string } {
  switch (placed.method) {
    case "get":
      return "read";
    case "put":
      return "replace";
    case "patch":
      return "merge";
    case "delete":
      return "remove";
    case "post":
      // Where nothing else changes an item, POST does.
      return siblings.has("patch") ? "action" : "merge";
    default:
      return { why: `${placed.method.toUpperCase()} neither reads nor changes the item` };
  }
}

/** What an operation at the path of a single object does. */
export function roleAtSingleton(placed: PlacedOperation): Role | { why: string } {
  switch (placed.method) {
    case "get":
      return "read";
    case "put":
      return "replace";
    case "patch":
      return "merge";
    case "delete":
      return "remove";
    default:
      return { why: `${placed.method.toUpperCase()} of a single object has no usual meaning` };
  }
}
