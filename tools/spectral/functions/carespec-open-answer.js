// @ts-check
import { isNode } from "@carespec/document";
import { resolvedAt } from "./lib/resolved.js";
import { answerSchemas } from "./lib/success-schemas.js";

const CLOSERS = ["additionalProperties", "unevaluatedProperties"];

/**
 * Requires answers to be open: an API adds members without a new version, and a client, a check or a
 * mock that knows the old ones only must go on. `true` is for objects whose other members are known
 * to exist; to say nothing means the same to a reader.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecOpenAnswer(_document, _options, context) {
  const seen = new Set();
  const paths = resolvedAt(context, ["paths"]);
  return Object.entries(isNode(paths) ? paths : {}).flatMap(([path, item]) =>
    Object.entries(isNode(item) ? item : {}).flatMap(([method, operation]) =>
      isNode(operation) && "responses" in operation
        ? answerSchemas(operation, /./).flatMap(({ schema, keys }) =>
            [...closed(schema, ["paths", path, method, ...keys], seen)].map((at) => ({
              message: `${at.at(-1)}: false closes an answer, which the API may add to: leave it out.`,
              path: at,
            })),
          )
        : [],
    ),
  );
}

/**
 * @param {unknown} value
 * @param {string[]} path
 * @param {Set<unknown>} seen
 * @returns {Generator<string[]>}
 */
function* closed(value, path, seen) {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, part] of Object.entries(value)) {
    if (part === false && CLOSERS.includes(key) && "properties" in value) yield [...path, key];
    // Values are no schemas.
    if (!["enum", "const", "example", "examples", "default"].includes(key)) {
      yield* closed(part, [...path, key], seen);
    }
  }
}
