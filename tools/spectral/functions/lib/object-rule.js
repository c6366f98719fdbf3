// @ts-check
import { placedObjects, reportAt } from "./placed-objects.js";

/**
 * What is wrong with an object, and at which of its keys or below (none: at the object itself).
 *
 * @typedef {{ message: string, keys?: string[] }} ObjectProblem
 * @typedef {import("./placed-objects.js").FiledObject} FiledObject
 * @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context
 * @typedef {import("@carespec/document").ObjectKind} ObjectKind
 */

/**
 * A rule that looks at every object of some kinds, in every file of the document, once.
 *
 * @template Options
 * @param {ObjectKind[]} kinds
 * @param {(object: FiledObject, context: Context, options: Options) => ObjectProblem[]} check
 * @returns {import("@stoplight/spectral-core").RulesetFunction<unknown, Options>}
 */
export function objectRule(kinds, check) {
  return (_document, options, context) =>
    placedObjects(context)
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((object) =>
        check(object, context, options).map(({ message, keys = [] }) =>
          reportAt(context, object, message, keys),
        ),
      );
}
