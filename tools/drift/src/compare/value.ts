import {
  escapeKey,
  follow,
  isNode,
  type Node,
  type OpenApiDocument,
  sensitivityOf,
} from "@carespec/document";
import { isNameLike, shownName } from "@carespec/traffic";
import type { ErrorObject } from "ajv/dist/2020.js";
import { isTooDeep } from "../schema/depth.ts";
import { type Fault, faultsOf } from "../schema/fault.ts";
import { Part } from "../schema/part.ts";
import { shapeOf } from "../schema/shape.ts";
import { walk } from "../schema/walk.ts";
import type { Context } from "./context.ts";

/** Compares a value with its schema: what is wrong, what nobody described, and what was seen. */
export function compareValue(context: Context, root: Part, value: unknown, name = ""): void {
  const { document, schemas, direction } = context;
  if (isTooDeep(value)) {
    context.passOver("values nested deeper than 200 levels");
    return;
  }
  const errors = schemas.errors(root.pointer, value, direction);
  for (const fault of faultsOf(errors, (error) => isSensitive(document, error))) {
    tellFault(context, root, value, fault, name);
  }
  walk(document, root, value, {
    known: (keys) => context.see(keys),
    unknown(member) {
      if (isClosed(member.holder.node)) return; // which Ajv finds
      context.find({
        level: "unknown",
        kind: "property",
        place: placeOf(name, [...member.path, member.name].map(shownPart)),
        text: `is not in the document (${typeNames(member.value)})`,
        keys: [...member.holder.keys, "properties"],
        ...(isNameLike(member.name) && {
          addition: {
            pointer: member.holder.pointer,
            name: member.name,
            shape: shapeOf(member.value),
          },
        }),
      });
    },
    fits: (pointer, part) => schemas.errors(pointer, part, direction).length === 0,
  });
}

function tellFault(context: Context, root: Part, value: unknown, fault: Fault, name: string): void {
  const { keys, names } = locate(context, root, value, fault.path);
  const place = placeOf(name, names);
  const { kind, text } = fault;
  if (kind !== "closed") context.find({ level: "contradicts", kind, place, text, keys });
  else {
    const member = placeOf(name, [...names, shownName(text)]);
    const closed = "is not in the document, which allows no others";
    context.find({ level: "contradicts", kind, place: member, text: closed, keys });
  }
}

/** The schema at the end of a way through a value, and names of the way that may be shown. */
function locate({ document }: Context, root: Part, value: unknown, path: readonly string[]) {
  let keys = root.keys;
  let inner: unknown = value;
  let node = root.node;
  const names: string[] = [];
  for (const key of path) {
    const isList = Array.isArray(inner);
    const found = isList ? itemOf(document, node) : memberOf(document, node, key);
    names.push(isList ? "[]" : found?.isNamed ? key : "*");
    keys = found ? [...keys, ...found.keys] : keys;
    node = found?.node ?? {};
    inner = (inner as Node | undefined)?.[key];
  }
  return { keys, names };
}

type Step = { keys: string[]; node: Node; isNamed?: boolean };

function itemOf(document: OpenApiDocument, schema: Node): Step | undefined {
  return search(document, schema, ({ items }) =>
    isNode(items) ? { keys: ["items"], node: items } : undefined,
  );
}

function memberOf(document: OpenApiDocument, schema: Node, name: string): Step | undefined {
  return search(document, schema, ({ properties, additionalProperties }) => {
    if (isNode(properties) && Object.hasOwn(properties, name)) {
      const node = properties[name];
      return { keys: ["properties", name], node: isNode(node) ? node : {}, isNamed: true };
    }
    return isNode(additionalProperties)
      ? { keys: ["additionalProperties"], node: additionalProperties }
      : undefined;
  });
}

function search(
  document: OpenApiDocument,
  schema: Node,
  find: (node: Node) => Step | undefined,
  depth = 0,
): Step | undefined {
  const found = find(schema);
  if (found || depth > 20) return found;
  if (typeof schema.$ref === "string") {
    return search(document, follow(document, schema.$ref).node, find, depth + 1);
  }
  for (const list of ["allOf", "anyOf", "oneOf"]) {
    const parts = Array.isArray(schema[list]) ? (schema[list] as unknown[]) : [];
    for (const [at, part] of parts.entries()) {
      const inner = isNode(part) ? search(document, part, find, depth + 1) : undefined;
      if (inner) return { ...inner, keys: [list, String(at), ...inner.keys] };
    }
  }
  return undefined;
}

function isSensitive(document: OpenApiDocument, { parentSchema }: ErrorObject): boolean {
  return sensitivityOf(document, parentSchema) !== undefined;
}

function isClosed({ additionalProperties, unevaluatedProperties }: Node): boolean {
  return additionalProperties === false || unevaluatedProperties === false;
}

function shownPart(part: string): string {
  return part === "[]" || part === "*" ? part : shownName(part);
}

/** A place in a value, such as `[].address.city`. */
function placeOf(name: string, parts: readonly string[]): string {
  return [...(name === "" ? [] : [name]), ...parts].join(".").replaceAll(".[]", "[]");
}

function typeNames(value: unknown): string {
  return [...shapeOf(value).types].join(", ") || "anything";
}

/** What is at some keys of the document and, in its bundled form, at a pointer; made once for the keys. */
export function partAt(
  { document, parts }: Pick<Context, "document" | "parts">,
  pointer: string,
  keys: readonly string[],
): Part {
  const id = keys.join("\n");
  const known = parts.get(id);
  if (known) return known;
  const { node, pointer: at } = follow(document, pointer);
  const part = new Part(node, at, keys);
  parts.set(id, part);
  return part;
}

/** A pointer with more keys. */
export function pointerBelow(pointer: string, ...keys: string[]): string {
  return [pointer, ...keys.map(escapeKey)].join("/");
}
