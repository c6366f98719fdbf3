// @ts-check

import { nearest } from "@carespec/command";
import { extensions, isExtensionKey, objectShapes } from "@carespec/document";
import { createRulesetFunction } from "@stoplight/spectral-core";
import { extensionProblems } from "./lib/extension-shape.js";
import { placedObjects, reportAt } from "./lib/placed-objects.js";

/**
 * @typedef {import("@carespec/document").Extension} Extension
 * @typedef {import("@carespec/document").ObjectKind} ObjectKind
 * @typedef {import("./lib/extension-shape.js").Problem} Problem
 */

/**
 * Looks at every `x-` key of every OpenAPI object: it must be registered, be where its readers look
 * for it, and have the shape of its schema. The option names those whose shape another rule checks.
 */
export default createRulesetFunction(
  {
    input: null,
    options: {
      type: "object",
      properties: { shapesCheckedElsewhere: { type: "array", items: { type: "string" } } },
      required: ["shapesCheckedElsewhere"],
      additionalProperties: false,
    },
  },
  /** @type {import("@stoplight/spectral-core").RulesetFunction<unknown, { shapesCheckedElsewhere: string[] }>} */
  function carespecExtensions(_document, { shapesCheckedElsewhere }, context) {
    return placedObjects(context).flatMap((object) =>
      Object.keys(object.node)
        .filter(isExtensionKey)
        .flatMap((key) =>
          problemsOf(key, object.node[key], object.kind, shapesCheckedElsewhere).map((problem) =>
            reportAt(context, object, problem.message, [key, problem.key]),
          ),
        ),
    );
  },
);

/**
 * @param {string} key
 * @param {unknown} value
 * @param {ObjectKind} kind
 * @param {string[]} shapesCheckedElsewhere
 * @returns {Problem[]}
 */
function problemsOf(key, value, kind, shapesCheckedElsewhere) {
  const at = objectShapes[kind].title;
  const extension = extensions.find(({ name }) => name === key);
  if (extension === undefined)
    return [{ message: `${key} on ${at} is not registered: ${remedy(key)}` }];
  if (!extension.scope.includes(kind)) {
    return [{ message: `${key} may not be on ${at}, only on ${titles(extension.scope)}.` }];
  }
  return shapesCheckedElsewhere.includes(key) ? [] : extensionProblems(extension, value);
}

/** @param {string} key */
function remedy(key) {
  const meant = nearest(
    key,
    extensions.map(({ name }) => name),
  );
  return meant === undefined
    ? "remove it, or register it in packages/document/src/extensions.ts."
    : `did you mean ${meant}?`;
}

/** @param {readonly ObjectKind[]} scope */
function titles(scope) {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(
    scope.map((kind) => objectShapes[kind].title),
  );
}
