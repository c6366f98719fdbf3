// @ts-check

import { isNode } from "@carespec/document";
import { createRulesetFunction } from "@stoplight/spectral-core";
import { evidenceProblems } from "./lib/evidence.js";
import { refSiblings } from "./lib/ref-siblings.js";
import { resolvedAt } from "./lib/resolved.js";

/** @typedef {import("@stoplight/spectral-core").IFunctionResult} Result */

/**
 * Looks at three kinds of place, told apart by their path.
 *
 * - An operation must carry `x-evidence`.
 * - An `x-evidence`, wherever it stands, must be well formed. On an operation, one that is
 *   `inferred` needs a `note` that says from what, since a reader cannot look it up at the source.
 * - The document root stands for every `x-evidence` beside a `$ref`, which resolving throws away.
 *   They are read from the files, and the message names the place.
 */
export default createRulesetFunction(
  {
    input: null,
    options: {
      type: "object",
      properties: { statuses: { type: "array", items: { type: "string" }, minItems: 1 } },
      required: ["statuses"],
      additionalProperties: false,
    },
  },
  /** @type {import("@stoplight/spectral-core").RulesetFunction<unknown, { statuses: string[] }>} */
  function carespecEvidence(value, { statuses }, context) {
    const { path } = context;
    if (path.length === 0) return besideRefs(statuses, context);
    if (path.at(-1) === "x-evidence") {
      const holder = resolvedAt(context, path.slice(0, -1));
      if (isNode(holder) && "$ref" in holder) return []; // a circular reference: seen from the root
      return evidenceProblems(value, {
        statuses,
        onOperation: path[0] === "paths" && path.length === 4,
      }).map(({ message, key }) => ({ message, path: key === undefined ? path : [...path, key] }));
    }
    if (isNode(value) && "x-evidence" in value) return [];
    return [
      {
        message: `x-evidence is missing: say how well this operation is known (${statuses.join(", ")}), from which source, and when that was checked.`,
      },
    ];
  },
);

/**
 * @param {string[]} statuses
 * @param {import("@stoplight/spectral-core").RulesetFunctionContext} context
 * @returns {Result[]}
 */
function besideRefs(statuses, context) {
  return [...refSiblings(context, "x-evidence")].flatMap(({ value, place }) =>
    evidenceProblems(value, { statuses, onOperation: false }).map(({ message }) => ({
      message: `${place}: ${message}`,
      path: [],
    })),
  );
}
