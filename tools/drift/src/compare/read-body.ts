import { isNode, type Node } from "@carespec/document";
import { type Body, hasPlaceholder, shownMediaType } from "@carespec/traffic";
import type { Context } from "./context.ts";
import { itemSchema, resolved, takesList, valueOfText } from "./text-value.ts";

/** A body's value; `undefined` where it is not compared. */
type Read = { value: unknown } | { broken: true } | undefined;

/** Reads a body as its schema means it. */
export function readValue(context: Context, body: Body, schema: Node): Read {
  if (body.fields) return { value: formValue(context, body, schema) };
  if (/json/.test(body.type) || body.type === "" || body.json !== undefined) return readJson(body);
  if (
    /^text\/(plain|csv|html)/.test(body.type) &&
    body.text !== undefined &&
    !hasPlaceholder(body.text)
  ) {
    return { value: valueOfText(context.document, schema, body.text) };
  }
  context.passOver(`bodies of ${shownMediaType(body.type)}`);
  return undefined;
}

/** Reads a body of JSON, or one without a type that may be JSON. */
export function readJson({ text, json, type }: Body): Read {
  if (json !== undefined) return { value: json };
  if (text === undefined || !(/json/.test(type) || type === "")) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch {
    return hasPlaceholder(text) ? undefined : { broken: true };
  }
}

/** The fields of a form as an object; a name that comes several times is a list. */
function formValue({ document }: Context, { fields = [] }: Body, schema: Node): Node {
  const { properties } = resolved(document, schema);
  const grouped = Map.groupBy(fields, ({ name }) => name.replace(/\[\]$/, ""));
  const entries = [...grouped].map(([name, all]): [string, unknown] => {
    const property = isNode(properties) && Object.hasOwn(properties, name) ? properties[name] : {};
    const own = isNode(property) ? property : {};
    const texts = all.map(({ value }) => value);
    if (takesList(document, own))
      return [name, texts.map((text) => valueOfText(document, itemSchema(document, own), text))];
    return [
      name,
      all.some(({ isFile }) => isFile) ? "" : valueOfText(document, own, texts.at(-1) ?? ""),
    ];
  });
  // `Object.fromEntries` keeps a field that is called `__proto__` as a member.
  return Object.fromEntries(entries);
}
