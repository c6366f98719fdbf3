import { isNode, type Node } from "../node.ts";
import { toPointer } from "../pointer.ts";
import type { Report } from "./finding.ts";
import { mapParts } from "./map-parts.ts";

const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** Reads keywords of schemas that are written as JSON Schema does not have them, as far as they can be read. */
export function readKeywords(document: Node, report: Report): Node {
  return mapParts(document, (part, keys) => {
    if (keys.includes("securitySchemes") || "in" in part || "content" in part) return part;
    const typed = withRequired(withType(part, keys, report), keys, report);
    return withItems(withEnum(withLimits(typed, keys, report), keys, report), keys, report);
  });
}

/** Limits are numbers, also where they were written as texts or, as in OpenAPI 3.0, as marks beside one. */
function withLimits(part: Node, keys: readonly string[], report: Report): Node {
  const changed: Node = { ...part };
  for (const key of LIMITS) {
    const text = part[key];
    if (typeof text !== "string" || text.trim() === "" || Number.isNaN(Number(text))) continue;
    changed[key] = Number(text);
    report("changed", toPointer([...keys, key]), `a limit is a number: it is read as ${text}.`);
  }
  for (const [mark, limit] of EXCLUSIVE) {
    if (typeof part[mark] !== "boolean") continue;
    delete changed[mark];
    if (part[mark] && typeof changed[limit] === "number") {
      changed[mark] = changed[limit];
      delete changed[limit];
    }
    const message = `since OpenAPI 3.1, \`${mark}\` is a number: it is read with \`${limit}\`.`;
    report("changed", toPointer([...keys, mark]), message);
  }
  return changed;
}

const EXCLUSIVE = [
  ["exclusiveMinimum", "minimum"],
  ["exclusiveMaximum", "maximum"],
] as const;

const LIMITS = [
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength"],
  ...["maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
];

/** An empty list of values allows none, which nobody means. */
function withEnum(part: Node, keys: readonly string[], report: Report): Node {
  const { enum: values, ...rest } = part;
  if (!Array.isArray(values) || values.length > 0) return part;
  report(
    "changed",
    toPointer([...keys, "enum"]),
    "an empty `enum` allows no value: it is left out.",
  );
  return rest;
}

/** Before draft 2020-12 of JSON Schema, a list of `items` said what each place of a list has. */
function withItems(part: Node, keys: readonly string[], report: Report): Node {
  const { items, additionalItems, ...rest } = part;
  if (!Array.isArray(items)) return part;
  const message =
    "a list of `items` is read as `prefixItems`, which has one schema for each place.";
  report("changed", toPointer([...keys, "items"]), message);
  const others = additionalItems === undefined ? {} : { items: additionalItems };
  return items.length === 0 ? { ...rest, ...others } : { ...rest, prefixItems: items, ...others };
}

/** A type that JSON does not have, such as `any`, says nothing. */
function withType(part: Node, keys: readonly string[], report: Report): Node {
  const { type, ...rest } = part;
  const types = [type].flat();
  if (type === undefined || isNode(type) || types.every((one) => TYPES.includes(String(one)))) {
    return part;
  }
  if (type === "file") {
    report("changed", toPointer([...keys, "type"]), '"file" is read as binary data.');
    return { ...rest, type: "string", format: "binary" };
  }
  const named = types.map((one) => String(one).toLowerCase());
  const isKnown = named.every((one) => TYPES.includes(one));
  const read = isKnown ? `it is read as ${named.join(", ")}` : "every value is taken";
  const message = `${JSON.stringify(type)} is not a JSON type: ${read}.`;
  report("changed", toPointer([...keys, "type"]), message);
  return isKnown ? { ...rest, type: Array.isArray(type) ? named : named[0] } : rest;
}

/** Before draft 4 of JSON Schema, a member said itself that it was required. */
function withRequired(part: Node, keys: readonly string[], report: Report): Node {
  const { required, ...rest } = part;
  const isSchema = ["type", "properties", "$ref", "allOf", "items"].some((key) => key in part);
  if (required === undefined || Array.isArray(required) || !isSchema || "schema" in part)
    return part;
  if (typeof required !== "boolean" && isNode(required)) return part;
  const message = "`required` of a schema is a list of members: it is left out here.";
  report("changed", toPointer([...keys, "required"]), message);
  return rest;
}
