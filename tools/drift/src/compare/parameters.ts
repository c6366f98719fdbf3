import { follow, type Parameter, sensitivityOf, toPointer } from "@carespec/document";
import { hasPlaceholder, headerOf, type Pair } from "@carespec/traffic";
import { type Context, operationKeys } from "./context.ts";
import { partAt, pointerBelow } from "./part-at.ts";
import { itemSchema, takesList, takesObject, valueOfText } from "./text-value.ts";
import { tellUnknownHeaders, tellUnknownQuery } from "./unknown-parameters.ts";
import { compareValue } from "./value.ts";

/** What a request carries beside its body. */
export interface Carried {
  path: Record<string, string>;
  query: Pair[];
  headers: Pair[];
}

/** Compares the parameters of a request: those that are missing, wrong, or nowhere in the document. */
export function compareParameters(
  context: Context,
  carried: Carried,
  credentials: Set<string>,
): void {
  for (const parameter of context.tally.placed.parameters) compareOne(context, parameter, carried);
  tellUnknownQuery(context, carried.query, credentials);
  tellUnknownHeaders(context, carried.headers, credentials);
}

function compareOne(context: Context, parameter: Parameter, carried: Carried): void {
  const texts = textsOf(context, parameter, carried);
  const name = `${parameter.in} parameter ${parameter.name}`;
  const keys = parameterKeys(context, parameter);
  if (texts.length === 0) {
    const isKnown = parameter.in !== "cookie"; // browsers leave cookies out of their archives
    if (!parameter.required || !isKnown) return;
    context.find({ level: "contradicts", kind: "required", place: name, text: "is missing", keys });
    return;
  }
  context.see(keys);
  const { schema } = parameter;
  if (!schema || texts.some((text) => hasPlaceholder(text))) return;
  const { document } = context;
  if (takesObject(document, schema) && !takesList(document, schema)) return;
  const pointer = pointerOf(context, parameter);
  if (pointer === undefined) return;
  const value = parameterValue(context, parameter, texts);
  const part = partAt(context, pointerBelow(pointer, "schema"), [...keys, "schema"]);
  compareValue(context, part, value, name, sensitivityOf(document, parameter) !== undefined);
}

function textsOf({ document }: Context, parameter: Parameter, carried: Carried): string[] {
  const { name, schema = {} } = parameter;
  if (parameter.in === "path") {
    const value = carried.path[name];
    return value === undefined ? [] : [value];
  }
  if (parameter.in === "header") {
    const value = headerOf(carried.headers, name.toLowerCase());
    return value === undefined ? [] : [value];
  }
  if (parameter.in === "cookie") return [];
  const isOwn = (each: string) =>
    each === name ||
    each === `${name}[]` ||
    (takesObject(document, schema) && each.startsWith(`${name}[`));
  return carried.query.filter(([each]) => isOwn(each)).map(([, value]) => value);
}

function parameterValue({ document }: Context, parameter: Parameter, texts: string[]): unknown {
  const { schema = {}, explode, style } = parameter;
  if (!takesList(document, schema)) return valueOfText(document, schema, texts.at(-1) ?? "");
  const separator = style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? " " : ",";
  const isJoined =
    parameter.in !== "query" || explode === false || style?.toString().endsWith("Delimited");
  const items = isJoined ? texts.flatMap((text) => text.split(separator)) : texts;
  return items.map((item) => valueOfText(document, itemSchema(document, schema), item));
}

/** The pointer of a parameter where it is written, in the operation or in its path. */
function pointerOf(context: Context, parameter: Parameter): string | undefined {
  const keys = parameterKeys(context, parameter);
  return keys.at(-2) === "parameters" ? pointerBelow("#", ...keys) : undefined;
}

function parameterKeys({ document, tally }: Context, parameter: Parameter): readonly string[] {
  const known = tally.parameterKeys.get(parameter);
  if (known) return known;
  const { placed } = tally;
  const own = operationKeys(tally);
  const lists = [
    { list: placed.operation.parameters, keys: own },
    { list: placed.pathItem.parameters, keys: own.slice(0, -1) },
  ];
  const found = lists.flatMap(({ list = [], keys }) =>
    list.flatMap((_, at) => {
      const place = [...keys, "parameters", String(at)];
      const { name, in: where } = follow(document, toPointer(place)).node;
      return name === parameter.name && where === parameter.in ? [place] : [];
    }),
  );
  const keys = found[0] ?? own;
  tally.parameterKeys.set(parameter, keys);
  return keys;
}
