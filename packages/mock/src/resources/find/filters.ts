import type { Located, PlacedOperation } from "@carespec/document";
import type { FoundOperation } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import type { SaidResource } from "./said.ts";
import { plainName } from "./words.ts";

/** The query parameters of a list: those that items are compared with, and those without an effect. */
export function filtersOf(
  reader: SchemaReader,
  { parameters }: PlacedOperation,
  item: Located,
  pagination: FoundOperation["pagination"],
  { filters: said = {} }: SaidResource,
): Pick<FoundOperation, "filters" | "unused"> {
  const paging = new Set(Object.values(pagination?.value ?? {}));
  const { properties } = reader.view(item.node);
  const query = parameters.filter(({ in: place, name }) => place === "query" && !paging.has(name));
  const filters: { parameter: string; property: string; preset: unknown }[] = [];
  const unused: string[] = [];
  for (const { name, schema } of query) {
    const property = Object.hasOwn(said, name)
      ? said[name]
      : propertyFor(reader, properties, name, schema);
    if (property === undefined || property === false) unused.push(name);
    else filters.push({ parameter: name, property, preset: reader.flat(schema).default });
  }
  return { filters, unused };
}

/** The property of a parameter's name, also of `filter[name]`; it can be compared with a text. */
function propertyFor(
  reader: SchemaReader,
  properties: ReadonlyMap<string, unknown>,
  parameter: string,
  schema: unknown,
): string | undefined {
  const [, inner = parameter] = /^(?:filter|where|q)\[([^[\]]+)\]$/.exec(parameter) ?? [];
  const plain = plainName(inner);
  const name = properties.has(inner)
    ? inner
    : [...properties.keys()].find((each) => plainName(each) === plain);
  if (name === undefined) return undefined;
  const { types, items } = reader.view(properties.get(name));
  const compared = types.has("array") ? reader.view(items).types : types;
  // A text that is not one of two values asks for something else, such as whose favorite it is.
  const asked = reader.view(schema).types;
  const isOther = compared.has("boolean") && asked.size > 0 && !asked.has("boolean");
  return isOther || compared.has("object") || compared.has("array") ? undefined : name;
}
