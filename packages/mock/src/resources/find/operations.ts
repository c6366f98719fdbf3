import type { PlacedOperation } from "@carespec/document";
import type { FoundOperation, Place, Resource, Role, Success } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { requestOf, successesOf } from "./bodies.ts";
import { filtersOf } from "./filters.ts";
import { paginationOf } from "./pagination.ts";
import { type ItemClues, itemIn, listIn } from "./places.ts";
import type { SaidResource } from "./said.ts";

/** Joins an operation with what its bodies and parameters say of a resource. */
export function describeOperation(
  reader: SchemaReader,
  placed: PlacedOperation,
  resource: Resource,
  role: Role,
  said: SaidResource,
): FoundOperation {
  const clues = cluesOf(reader, resource);
  const isList = role === "list";
  const pagination = isList ? paginationOf(reader, placed) : undefined;
  const items = pagination?.value.items;
  const wanted = [
    typeof items === "string" ? (items.split("/").at(-1) ?? "") : "",
    resource.path.split("/").at(-1) ?? "",
  ];
  const placeOf = (schema: Success["contents"][number]["schema"]): Place | undefined => {
    if (!schema) return undefined;
    if (isList) return listIn(reader, schema, wanted);
    if (role === "create" && reader.view(schema.node).types.has("array")) {
      return listIn(reader, schema);
    }
    if (resource.kind === "singleton" && role === "read") {
      return itemIn(reader, schema, clues) ?? { keys: [], isList: false, schema };
    }
    return itemIn(reader, schema, clues);
  };
  const successes = successesOf(reader, placed, role).map((success) => ({
    ...success,
    contents: success.contents.map((each) => ({ ...each, place: placeOf(each.schema) })),
  }));
  const request = requestOf(reader, placed).map((each) => ({
    ...each,
    place: placeOf(each.schema),
  }));
  const filtered =
    isList || role === "clear"
      ? filtersOf(reader, placed, resource.schema, pagination, said)
      : { filters: [], unused: [] };
  return { placed, role, resource, successes, request, pagination, ...filtered };
}

function cluesOf(reader: SchemaReader, { schema, id }: Resource): ItemClues {
  const { names, properties } = reader.view(schema.node);
  return { names, idProperty: id.property, properties: new Set(properties.keys()) };
}
