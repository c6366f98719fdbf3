// @ts-check
import { isNode } from "@carespec/document";

/**
 * @typedef {Record<string, unknown>} Dict
 * @typedef {import("@carespec/document").Pagination} Pagination
 * @typedef {import("./extension-shape.js").Problem} Problem
 */

/** The members of `x-pagination` that name the query parameter with the place of a page. */
export const positionKeys = /** @type {const} */ (["page", "offset", "cursor"]);

/** The members that name query parameters, with their type. */
const types = { page: "integer", offset: "integer", cursor: "string", size: "integer" };

/** What `x-pagination` repeats from a parameter's schema: its key, whose schema, which keyword. */
const repeated = [
  ["firstPage", "page", "default"],
  ["defaultSize", "size", "default"],
  ["maxSize", "size", "maximum"],
];

/**
 * Where `x-pagination` and the operation's query parameters disagree.
 *
 * @param {Pagination} pagination
 * @param {Map<string, Dict>} parameters by name
 * @returns {Problem[]}
 */
export function parameterProblems(pagination, parameters) {
  const members = new Map(Object.entries(pagination));
  /** @type {Problem[]} */
  const problems = [];
  for (const [key, type] of Object.entries(types)) {
    if (!members.has(key)) continue;
    const name = members.get(key);
    const parameter = parameters.get(name);
    if (parameter === undefined) {
      problems.push({ message: `the operation has no query parameter "${name}".`, key });
    } else if (schemaOf(parameter).type !== type) {
      problems.push({ message: `query parameter "${name}" must be of type ${type}.`, key });
    }
  }
  for (const [key = "", parameter = "", keyword = ""] of repeated) {
    const name = members.get(parameter);
    const stated = schemaOf(parameters.get(name))[keyword];
    if (stated === undefined || stated === members.get(key)) continue;
    const is = members.has(key) ? `is ${members.get(key)}` : "is missing";
    const message = `x-pagination.${key} ${is}, but query parameter "${name}" has the ${keyword} ${stated}.`;
    problems.push({ message, key });
  }
  return problems;
}

/** @param {Dict | undefined} parameter */
function schemaOf(parameter) {
  return isNode(parameter?.schema) ? parameter.schema : {};
}
