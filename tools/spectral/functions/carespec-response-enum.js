// @ts-check
import { isNode } from "@carespec/document";
import { resolvedAt } from "./lib/resolved.js";
import { answerSchemas } from "./lib/success-schemas.js";

/**
 * @typedef {string[]} Path
 * @typedef {Record<string, unknown>} Dict
 */

const PARTS = ["items", "additionalProperties", "contains", "not", "if", "then", "else"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties"];

/**
 * Requires enums in answers to be open, `anyOf` of the known values and any text: a client that knows
 * the values only would break on the first new one. A list that can never grow has a waiver.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecResponseEnum(_document, _options, context) {
  const seen = new Set();
  const paths = resolvedAt(context, ["paths"]);
  return Object.entries(isNode(paths) ? paths : {}).flatMap(([path, item]) =>
    Object.entries(isNode(item) ? item : {}).flatMap(([method, operation]) =>
      isNode(operation) && "responses" in operation
        ? answerSchemas(operation, /./).flatMap(({ schema, keys }) =>
            [...closedEnums(schema, ["paths", path, method, ...keys], seen)].map((at) => ({
              message:
                "this enum is closed, and the API may add a value: write anyOf with it and a plain type: string, or waive this where it cannot grow.",
              path: [...at, "enum"],
            })),
          )
        : [],
    ),
  );
}

/**
 * @param {unknown} schema
 * @param {Path} path
 * @param {Set<unknown>} seen
 * @param {boolean} [isOpen] whether another choice takes every value
 * @returns {Generator<Path>}
 */
function* closedEnums(schema, path, seen, isOpen = false) {
  if (!isNode(schema) || seen.has(schema)) return;
  seen.add(schema);
  if (Array.isArray(schema.enum) && schema.enum.length > 1 && !isOpen && !isYesOrNo(schema.enum)) {
    yield path;
  }
  for (const key of PARTS) yield* closedEnums(schema[key], [...path, key], seen);
  for (const key of LISTS) {
    const parts = Array.isArray(schema[key]) ? schema[key] : [];
    const takesAll = key !== "allOf" && parts.some(isPlainText);
    for (const [index, part] of parts.entries()) {
      yield* closedEnums(part, [...path, key, `${index}`], seen, takesAll);
    }
  }
  for (const key of MAPS) {
    for (const [name, part] of Object.entries(isNode(schema[key]) ? schema[key] : {})) {
      yield* closedEnums(part, [...path, key, name], seen);
    }
  }
}

/** @param {unknown} schema */
const isPlainText = (schema) => isNode(schema) && schema.type === "string" && !("enum" in schema);

/** @param {unknown[]} values */
const isYesOrNo = (values) => values.every((value) => typeof value === "boolean");
