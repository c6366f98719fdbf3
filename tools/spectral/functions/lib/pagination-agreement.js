// @ts-check
import { isNode } from "@carespec/document";
import { isArraySchema, schemasAt } from "./schema-at.js";

/**
 * @typedef {Record<string, unknown>} Dict
 * @typedef {import("@carespec/document").Pagination} Pagination
 * @typedef {import("./extension-shape.js").Problem} Problem
 */

/** What `x-pagination` repeats from a parameter's schema: its key, whose schema, which keyword. */
const repeated = /** @type {const} */ ([
  ["firstPage", "page", "default"],
  ["defaultSize", "size", "default"],
  ["maxSize", "size", "maximum"],
]);

/**
 * Where `x-pagination` and the operation's query parameters disagree.
 *
 * @param {Pagination} pagination
 * @param {Map<string, Dict>} parameters by name
 * @returns {Problem[]}
 */
export function parameterProblems(pagination, parameters) {
  /** @type {Problem[]} */
  const problems = [];
  for (const key of /** @type {const} */ (["page", "size"])) {
    const name = pagination[key];
    const parameter = parameters.get(name);
    if (parameter === undefined) {
      problems.push({ message: `the operation has no query parameter "${name}".`, key });
    } else if (schemaOf(parameter).type !== "integer") {
      problems.push({ message: `query parameter "${name}" must be of type integer.`, key });
    }
  }
  for (const [key, parameter, keyword] of repeated) {
    const name = pagination[parameter];
    const stated = schemaOf(parameters.get(name))[keyword];
    if (stated === undefined || stated === pagination[key]) continue;
    const is = pagination[key] === undefined ? "is missing" : `is ${pagination[key]}`;
    const message = `x-pagination.${key} ${is}, but query parameter "${name}" has the ${keyword} ${stated}.`;
    problems.push({ message, key });
  }
  return problems;
}

/**
 * Whether the items are where `x-pagination` says, in every JSON body of a success.
 *
 * @param {Pagination} pagination
 * @param {unknown} responses of the operation, resolved
 * @returns {Problem[]}
 */
export function itemsProblems({ items = "" }, responses) {
  const schemas = Object.entries(isNode(responses) ? responses : {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => jsonSchemas(response));
  if (schemas.length === 0) {
    return [{ message: "x-pagination is on an operation whose success has no JSON body." }];
  }
  if (schemas.every((schema) => schemasAt(schema, items).some(isArraySchema))) return [];
  const place = items === "" ? "the answer itself" : `${items} of the answer`;
  const message = `${place} is not an array: write in x-pagination.items where the list is.`;
  return [{ message, key: "items" }];
}

/** @param {unknown} response */
function jsonSchemas(response) {
  const content = isNode(response) && isNode(response.content) ? response.content : {};
  return Object.entries(content)
    .filter(([type]) => /[/+]json\b/.test(type))
    .map(([, media]) => (isNode(media) ? media.schema : undefined));
}

/** @param {Dict | undefined} parameter */
function schemaOf(parameter) {
  return isNode(parameter?.schema) ? parameter.schema : {};
}
