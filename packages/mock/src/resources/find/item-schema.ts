import type { Located, PlacedOperation } from "@carespec/document";
import { isOfType } from "../schemas/parts-for.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import { answerSchemaOf, jsonSchemaOf, requestOf } from "./bodies.ts";
import type { Candidate } from "./paths.ts";
import { listIn, membersOf } from "./places.ts";
import { parameterOf, plainName, singulars } from "./words.ts";

/** Members in which one item is usual, besides the collection's own name. */
const USUAL_ITEMS = ["data", "item", "result", "record", "resource", "entity", "response"];

/** The schema of a collection's items, and the operation that shows it, if one does. */
export interface ItemSchema {
  schema: Located;
  source: PlacedOperation | undefined;
}

/** Finds the schema of a collection's items: what reads one, else what lists or writes them. */
export function itemSchemaOf(reader: SchemaReader, candidate: Candidate): ItemSchema | undefined {
  const { collection, item } = candidate;
  const of = (group: Candidate["item"], ...methods: string[]) =>
    methods.flatMap((method) => group?.operations.get(method) ?? []);
  const answered = (placed: PlacedOperation) => ({
    placed,
    schema: answerSchemaOf(reader, placed),
  });
  const sent = (placed: PlacedOperation) => ({
    placed,
    schema: jsonSchemaOf(requestOf(reader, placed)),
  });
  const [list] = of(collection, "get");
  const listed = list && answerSchemaOf(reader, list);
  const place = listed && listIn(reader, listed, [candidate.segments.at(-1) ?? ""]);
  const sources = [
    ...of(item, "get").map(answered),
    ...(list && place ? [{ placed: list, schema: place.schema }] : []),
    ...of(item, "put", "patch").map(answered),
    ...of(collection, "post").map(answered),
    ...of(item, "put", "patch").map(sent),
    ...of(collection, "post").map(sent),
  ];
  for (const { placed, schema } of sources) {
    const found = schema && unwrapped(reader, schema, candidate);
    if (found) return { schema: found, source: placed };
  }
  return undefined;
}

/** The object that a schema is or holds under a member for one item. */
export function unwrapped(
  reader: SchemaReader,
  schema: Located,
  { segments, item }: Pick<Candidate, "segments" | "item">,
): Located | undefined {
  const view = reader.view(schema.node);
  if (view.types.has("array")) {
    const items = view.items && { node: view.items, pointer: `${schema.pointer}/items` };
    return items && reader.view(items.node).properties.size > 0 ? items : undefined;
  }
  if (view.properties.size === 0) return undefined;
  const ones = singulars(segments.at(-1) ?? "");
  const parameter = plainName(parameterOf(item?.segments.at(-1)) ?? "id");
  const ids = new Set([parameter, "id", ...ones.map((one) => `${one}id`)]);
  if ([...view.properties.keys()].some((name) => ids.has(plainName(name)))) return schema;
  const member = membersOf(reader, schema).find(({ name, at }) => {
    const isUsual = [...ones, ...USUAL_ITEMS].includes(plainName(name));
    const inner = reader.view(at.node);
    return isUsual && inner.properties.size > 0 && !inner.types.has("array");
  });
  return member?.at ?? schema;
}

/** The path parameter of an item, with its schema. */
export function itemParameterOf({ item }: Candidate) {
  const name = parameterOf(item?.segments.at(-1));
  if (name === undefined || !item) return undefined;
  for (const [, { path, parameters }] of item.operations) {
    const own = parameterOf(path.replace(/\/+$/, "").split("/").at(-1)) ?? name;
    const declared = parameters.find((each) => each.in === "path" && each.name === own);
    if (declared) return declared;
  }
  return { name, in: "path" as const };
}

/** Where an object's example may have an id, for a document that has examples of properties alone. */
export function exampleOfProperty(reader: SchemaReader, schema: unknown, name: string): unknown {
  const property = reader.flat(reader.view(schema).properties.get(name));
  const first = Array.isArray(property.examples) ? property.examples[0] : undefined;
  const value = property.example ?? first;
  return isOfType(value, "string") || isOfType(value, "number") ? value : undefined;
}
