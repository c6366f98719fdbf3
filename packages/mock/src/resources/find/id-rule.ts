import type { Located, Node, Parameter } from "@carespec/document";
import type { IdRule } from "../found/resource.ts";
import { listOf, type SchemaReader, type View } from "../schemas/reader.ts";
import { plainName, singulars } from "./words.ts";

/** What the id of a collection's items is found by. */
export interface IdClues {
  /** The collection's own segment, such as `pets`. */
  collection: string;
  /** The item's parameter in the path; `undefined` where no path leads to one item. */
  parameter: Parameter | undefined;
  item: Located;
  /** Properties that a request may have. */
  writable: ReadonlyMap<string, Node> | undefined;
  /** What the document says itself, in `x-resource`. */
  said: string | undefined;
}

const IDS = ["id", "uuid", "guid", "_id"];
/** Properties that name an item where nothing is called an id. */
const NAMES = ["key", "slug", "code", "name"];

/** Finds the property of an item that holds its id. */
export function idRuleOf(reader: SchemaReader, clues: IdClues): IdRule {
  const { item, parameter, writable } = clues;
  const view = reader.view(item.node);
  const { property, why } = propertyOf(reader, view, clues);
  const own = property === undefined ? undefined : view.properties.get(property);
  const schemas: Located[] = [];
  if (own) schemas.push({ node: own, pointer: "" });
  if (parameter?.schema) schemas.push({ node: parameter.schema, pointer: "" });
  const isReadOnly = own !== undefined && reader.flat(own).readOnly === true;
  const written = property === undefined ? undefined : writable?.get(property);
  const isChosen = !isReadOnly && written !== undefined && reader.flat(written).readOnly !== true;
  return { property, isChosen, schemas, why };
}

function propertyOf(
  reader: SchemaReader,
  view: View,
  { collection, parameter, said }: IdClues,
): { property: string | undefined; why: string } {
  if (said !== undefined) return { property: said, why: "x-resource says so" };
  const scalars = [...view.properties.keys()].filter((name) => isScalar(reader, view, name));
  const byPlain = (wanted: string) => scalars.find((name) => plainName(name) === wanted);
  const ones = singulars(collection);
  if (!parameter) {
    const found = [...IDS, ...ones.map((one) => `${one}id`)]
      .map((name) => byPlain(plainName(name)))
      .find((name) => name !== undefined);
    return found === undefined
      ? { property: undefined, why: "no property looks like an id" }
      : { property: found, why: "the usual name" };
  }
  const { name } = parameter;
  const plain = plainName(name);
  const same = scalars.includes(name) ? name : byPlain(plain);
  if (same !== undefined) return { property: same, why: `named like {${name}}` };
  for (const one of ones) {
    const rest = plain.startsWith(one) ? plain.slice(one.length) : "";
    const short = rest && byPlain(rest);
    if (short) return { property: short, why: `{${name}} is its ${short}` };
  }
  // What is called an id is not a name or a code.
  const isId = /(id|uuid|guid)s?$/.test(plain);
  const usual = [...IDS, ...ones.map((one) => `${one}id`), ...(isId ? [] : NAMES)];
  const suited = scalars.filter((each) => isSuited(reader, view.properties.get(each), parameter));
  const found = usual.map((each) => suited.find((own) => plainName(own) === plainName(each)));
  const first = found.find((each) => each !== undefined);
  if (first !== undefined && isId) {
    const other = otherByExample(reader, view, suited, first, parameter);
    return other !== undefined
      ? { property: other, why: `has the example of {${name}}` }
      : { property: first, why: `the usual name for {${name}}` };
  }
  const like = suited.find((each) => isLike(reader, view.properties.get(each), parameter));
  if (like !== undefined) return { property: like, why: `same format or example as {${name}}` };
  const ending = suited.find((each) => plain.length > 2 && plainName(each).endsWith(plain));
  if (ending !== undefined) return { property: ending, why: `its name ends with {${name}}` };
  return first === undefined
    ? { property: undefined, why: `no property matches {${name}}` }
    : { property: first, why: `the usual name for {${name}}` };
}

/** The property that has the parameter's example, a text, where the usual one has another example. */
function otherByExample(
  reader: SchemaReader,
  view: View,
  names: readonly string[],
  usual: string,
  { schema, example }: Parameter,
): string | undefined {
  const asked = textsOf(reader, schema, example);
  const shown = (name: string) => textsOf(reader, view.properties.get(name));
  const has = (name: string) => shown(name).some((text) => asked.includes(text));
  return shown(usual).length === 0 || has(usual) ? undefined : names.find(has);
}

/** The texts that a schema shows as examples. */
function textsOf(reader: SchemaReader, schema: unknown, own?: unknown): unknown[] {
  const { example, examples } = reader.flat(schema);
  return [own, example, ...listOf(examples)].filter((value) => typeof value === "string");
}

/** Whether a property may hold what the parameter takes: a text is no number. */
function isSuited(reader: SchemaReader, property: unknown, { schema }: Parameter): boolean {
  const isNumeric = (node: unknown) => {
    const { types } = reader.view(node);
    return types.has("integer") || types.has("number");
  };
  return !isNumeric(schema) || isNumeric(property) || reader.view(property).types.size === 0;
}

function isScalar(reader: SchemaReader, view: View, name: string): boolean {
  const { types } = reader.view(view.properties.get(name));
  return types.size === 0 || types.has("string") || types.has("integer") || types.has("number");
}

/** Whether a property has the parameter's own format, or its example. */
function isLike(reader: SchemaReader, property: unknown, { schema, example }: Parameter): boolean {
  const own = reader.flat(property);
  const asked = reader.flat(schema);
  const sample = example ?? asked.example;
  if (sample !== undefined && own.example !== undefined && own.example === sample) return true;
  return own.format === "uuid" && asked.format === "uuid";
}
