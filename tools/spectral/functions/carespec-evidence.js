// @ts-check
import { evidenceStatuses, isNode } from "@carespec/document";
import { evidenceOf, evidenceProblems } from "./lib/evidence.js";
import { placedObjects, reportAt } from "./lib/placed-objects.js";

/**
 * Looks at two kinds of place, told apart by their path.
 *
 * - An operation must carry `x-evidence`.
 * - The document root is checked for every `x-evidence` of the document, that of an `x-pagination`
 *   included: each must be well formed. One that is `inferred` also requires a `note` that says from
 *   what, since a reader cannot look it up at the source.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecEvidence(value, _options, context) {
  if (context.path.length > 0) {
    if (isNode(value) && "x-evidence" in value) return [];
    const message = `x-evidence is missing: say how well this operation is known (${evidenceStatuses.join(", ")}), from which source, and when that was checked.`;
    return [{ message }];
  }
  return placedObjects(context).flatMap((object) =>
    evidenceOf(object.node).flatMap(({ evidence, keys }) =>
      evidenceProblems(evidence).map(({ message, key }) =>
        reportAt(context, object, message, [...keys, key]),
      ),
    ),
  );
}
