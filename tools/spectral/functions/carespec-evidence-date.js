// @ts-check
import { isNode } from "@carespec/document";
import { objectRule } from "./lib/object-rule.js";

/**
 * @typedef {{ find: "future" | "old", maxDays?: number, today?: string }} Options `today` is for tests;
 *   default: the environment variable CARESPEC_LINT_TODAY, else the date of the clock
 */

const DAY_MS = 86_400_000;

/**
 * Compares `x-evidence.checked` with today: nobody has looked tomorrow, and what was compared long ago
 * may have changed since. A date in the future is an error and an old one a warning, so there are two
 * rules.
 */
export default objectRule(
  /** @type {import("@carespec/document").ObjectKind[]} */ ([
    ...["operation", "pathItem", "parameter", "header", "requestBody", "response", "schema"],
    ...["example", "securityScheme", "server"],
  ]),
  (object, _context, /** @type {Options} */ { find, maxDays = 365, today = now() }) => {
    const pagination = object.node["x-pagination"];
    return [
      ...dateProblems(object.node["x-evidence"], ["x-evidence"]),
      ...(isNode(pagination)
        ? dateProblems(pagination["x-evidence"], ["x-pagination", "x-evidence"])
        : []),
    ];

    /**
     * @param {unknown} evidence
     * @param {string[]} keys
     */
    function dateProblems(evidence, keys) {
      const checked = isNode(evidence) ? evidence.checked : undefined;
      const days = typeof checked === "string" ? daysBetween(checked, today) : Number.NaN;
      const at = [...keys, "checked"];
      if (find === "future" && days < 0) {
        const message = `${checked} is in the future: write the day on which somebody compared this with its source, ${today} at the latest.`;
        return [{ message, keys: at }];
      }
      if (find === "old" && days > maxDays) {
        const message = `${checked} is more than ${maxDays} days ago: compare this with its source again and write that day.`;
        return [{ message, keys: at }];
      }
      return [];
    }
  },
);

/**
 * @param {string} from
 * @param {string} to
 * @returns {number} NaN for what is no date, which another rule reports
 */
function daysBetween(from, to) {
  const start = new Date(`${from}T00:00:00Z`);
  const isDate = !Number.isNaN(start.getTime()) && start.toISOString().startsWith(from);
  return isDate ? (Date.parse(to) - start.getTime()) / DAY_MS : Number.NaN;
}

function now() {
  return process.env.CARESPEC_LINT_TODAY || new Date().toISOString().slice(0, 10);
}
