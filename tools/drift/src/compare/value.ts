import { type Node, nestsDeeper, type OpenApiDocument, sensitivityOf } from "@carespec/document";
import { isNameLike, shownName } from "@carespec/traffic";
import type { ErrorObject } from "ajv/dist/2020.js";
import { type Fault, faultsOf, pathOf } from "../schema/fault.ts";
import { locate } from "../schema/locate.ts";
import type { Part } from "../schema/part.ts";
import { shapeOf } from "../schema/shape.ts";
import { walk } from "../schema/walk.ts";
import type { Context } from "./context.ts";

/** Deeper values are not compared: schemas that contain themselves would be followed as deep. */
const DEEPEST = 200;

/**
 * Compares a value with its schema: what is wrong, what nobody described, and what was seen.
 *
 * @param name - what the value is, where it is not the body
 * @param isSecret - whether its parameter or header is sensitive, and no word of it may be shown
 */
export function compareValue(
  context: Context,
  root: Part,
  value: unknown,
  name = "",
  isSecret = false,
): void {
  const { document, schemas, direction } = context;
  if (nestsDeeper(value, DEEPEST)) {
    context.passOver(`values nested deeper than ${DEEPEST} levels`);
    return;
  }
  const errors = schemas.errors(root.pointer, value, direction);
  const isHidden = (error: ErrorObject) => isSecret || isSensitive(document, root, value, error);
  for (const fault of faultsOf(errors, isHidden)) {
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
  const { keys, names } = locate(context.document, root, value, fault.path);
  const place = placeOf(name, names);
  const { kind, text } = fault;
  if (kind !== "closed") context.find({ level: "contradicts", kind, place, text, keys });
  else {
    const member = placeOf(name, [...names, shownName(text)]);
    const closed = "is not in the document, which allows no others";
    context.find({ level: "contradicts", kind, place: member, text: closed, keys });
  }
}

/** Whether a value or something that it is in is marked, beside a reference or behind it. */
function isSensitive(
  document: OpenApiDocument,
  root: Part,
  value: unknown,
  error: ErrorObject,
): boolean {
  const { nodes } = locate(document, root, value, pathOf(error));
  return [...nodes, error.parentSchema].some((node) => sensitivityOf(document, node) !== undefined);
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
