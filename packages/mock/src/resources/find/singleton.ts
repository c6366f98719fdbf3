import type { Located } from "@carespec/document";
import type { Resource, ScopePart } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { answerSchemaOf } from "./bodies.ts";
import { unwrapped } from "./item-schema.ts";
import type { Candidate } from "./paths.ts";
import { softDeleteOf } from "./said.ts";

/** The single object at a path, such as settings: something reads it, and something changes it. */
export function singletonOf(
  reader: SchemaReader,
  { collection, item, said, segments, path }: Candidate,
  scope: readonly ScopePart[],
): Resource | undefined {
  const read = collection?.operations.get("get");
  if (!collection || item || !read) return undefined;
  const has = (method: string) => collection.operations.has(method);
  // What POST does to a single object has no usual meaning: it might bring back what DELETE has removed.
  const isWritten = has("put") || has("patch") || (has("delete") && !has("post"));
  const schema: Located | undefined = answerSchemaOf(reader, read);
  if (!isWritten || !schema) return undefined;
  const shown = unwrapped(reader, schema, { segments, item: undefined });
  if (!shown || reader.view(shown.node).types.has("array")) return undefined;
  return {
    name: said.collection ?? segments.at(-1) ?? "",
    kind: "singleton",
    path,
    itemPath: undefined,
    itemParameter: undefined,
    scope,
    parent: scope.findLast(({ resource }) => resource)?.resource,
    id: { property: undefined, isChosen: false, schemas: [], why: "a single object" },
    schema: shown,
    softDelete: softDeleteOf(said),
    why: `GET ${path} answers one object, which requests change`,
  };
}
