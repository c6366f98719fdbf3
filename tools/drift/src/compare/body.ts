import { isDeepStrictEqual } from "node:util";
import { follow, isNode, type Node } from "@carespec/document";
import { type Body, shownMediaType } from "@carespec/traffic";
import { shapeOf } from "../schema/shape.ts";
import type { Context } from "./context.ts";
import { partAt, pointerBelow } from "./part-at.ts";
import { readJson, readValue } from "./read-body.ts";
import { compareValue } from "./value.ts";

/** Where the document describes a body: the object that has `content`. */
export interface Described {
  pointer: string;
  keys: readonly string[];
  content: Node;
}

/** Compares a body with what the document says of its media type. */
export function compareBody(
  context: Context,
  body: Body,
  { pointer, keys, content }: Described,
): void {
  if (body.unread) {
    context.passOver(`bodies that are ${body.unread}`);
    return;
  }
  const types = Object.keys(content);
  const type = types.length > 0 ? typeIn(types, body) : undefined;
  if (type === undefined) {
    tellType(context, body, { pointer, keys, content });
    return;
  }
  const contentKeys = [...keys, "content", type];
  context.see(contentKeys);
  const at = pointerBelow(pointer, "content", type);
  const media = follow(context.document, at);
  const { schema } = media.node;
  const value = isNode(schema) ? readValue(context, body, schema) : undefined;
  if (value === undefined) return;
  if ("broken" in value) {
    const text = "is not JSON";
    context.find({
      level: "contradicts",
      kind: "not-json",
      place: "body",
      text,
      keys: contentKeys,
    });
    return;
  }
  noteExample(context, media.node, value.value);
  const part = partAt(context, pointerBelow(media.pointer, "schema"), [...contentKeys, "schema"]);
  compareValue(context, part, value.value);
}

/** The documented type that a body has; ranges such as `text/*` go last. */
function typeIn(types: string[], { type, text, json }: Body): string | undefined {
  const plain = (each: string) => each.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const named = types.find((each) => plain(each) === type);
  const range =
    types.find((each) => plain(each) === `${type.split("/")[0]}/*`) ??
    types.find((each) => plain(each) === "*/*");
  // Nobody says the type: what reads like JSON is the documented JSON.
  const isUnsaid = type === "" && (json !== undefined || /^\s*[[{]/.test(text ?? ""));
  return named ?? range ?? (isUnsaid ? types.find((each) => /json/.test(each)) : undefined);
}

function tellType(context: Context, body: Body, { pointer, keys, content }: Described): void {
  const known = Object.keys(content);
  if (body.type === "" && known.length > 0) {
    context.passOver("bodies without a media type");
    return;
  }
  const type = shownMediaType(body.type);
  const read = readJson(body);
  const isShown = type === body.type && read !== undefined && "value" in read;
  const addition = isShown && { addition: { pointer, name: type, shape: shapeOf(read.value) } };
  if (known.length > 0) {
    const text = `is ${type}; the document lists ${known.join(", ")}`;
    context.find({
      level: "contradicts",
      kind: "media-type",
      place: "body",
      text,
      keys: [...keys, "content"],
    });
  } else {
    const text = `is ${type}; the document describes none`;
    context.find({ level: "unknown", kind: "body", place: "body", text, keys, ...addition });
  }
}

function noteExample(
  { document, tally }: Context,
  { examples, example }: Node,
  value: unknown,
): void {
  const named = Object.entries(isNode(examples) ? examples : {});
  for (const [name, each] of named) {
    const node =
      isNode(each) && typeof each.$ref === "string" ? follow(document, each.$ref).node : each;
    if (isNode(node) && isDeepStrictEqual(node.value, value)) tally.examples.add(name);
  }
  if (example !== undefined && isDeepStrictEqual(example, value)) tally.examples.add("example");
}
