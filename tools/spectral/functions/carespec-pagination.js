// @ts-check

import { isNode } from "@carespec/document";
import { createRulesetFunction } from "@stoplight/spectral-core";
import { answerProblems } from "./lib/pagination-answer.js";
import { parameterProblems, positionKeys } from "./lib/pagination-parameters.js";
import { shapeProblems } from "./lib/pagination-shape.js";
import { resolvedAt } from "./lib/resolved.js";

/**
 * @typedef {Record<string, unknown>} Dict
 * @typedef {import("@carespec/document").Pagination} Pagination
 * @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context
 */

/**
 * Requires an operation's `x-pagination` to be well formed and to agree with its parameters and its
 * answer, since clients walk the pages by it alone. An operation that takes the page, offset or
 * cursor parameter of another one's `x-pagination`, or one of the option `pageParameters`, must carry
 * its own.
 */
export default createRulesetFunction(
  {
    input: { type: "object" },
    options: {
      type: "object",
      properties: { pageParameters: { type: "array", items: { type: "string" } } },
      required: ["pageParameters"],
      additionalProperties: false,
    },
  },
  /** @type {import("@stoplight/spectral-core").RulesetFunction<Dict, { pageParameters: string[] }>} */
  function carespecPagination(operation, { pageParameters }, context) {
    const parameters = queryParameters(operation, context);
    if (!("x-pagination" in operation)) {
      const known = [...pageParameters, ...declaredPageParameters(context)];
      const taken = known.find((name) => parameters.has(name));
      if (taken === undefined) return [];
      return [
        {
          message: `x-pagination is missing: the operation takes "${taken}", so say how to ask for its pages.`,
        },
      ];
    }
    const path = [...context.path, "x-pagination"];
    const pagination = operation["x-pagination"];
    const problems = shapeProblems(pagination);
    if (problems.length === 0) {
      const wellFormed = /** @type {Pagination} */ (pagination);
      problems.push(...parameterProblems(wellFormed, parameters));
      problems.push(...answerProblems(wellFormed, operation.responses));
    }
    return problems.map(({ message, key }) => ({
      message,
      path: key !== undefined && isNode(pagination) && key in pagination ? [...path, key] : path,
    }));
  },
);

/**
 * The query parameters of an operation by name, those that its path item declares included.
 *
 * @param {Dict} operation
 * @param {Context} context
 * @returns {Map<string, Dict>}
 */
function queryParameters({ parameters: own }, context) {
  const shared = resolvedAt(context, [...context.path.slice(0, -1), "parameters"]);
  return new Map(
    [shared, own]
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .filter((parameter) => isNode(parameter) && parameter.in === "query")
      .map((parameter) => [parameter.name, parameter]),
  );
}

/**
 * The query parameters with the place of a page that the operations of the document declare.
 *
 * @param {Context} context
 * @returns {string[]}
 */
function declaredPageParameters(context) {
  const paths = resolvedAt(context, ["paths"]);
  return Object.values(isNode(paths) ? paths : {})
    .flatMap((item) => Object.values(isNode(item) ? item : {}))
    .map((operation) => (isNode(operation) ? operation["x-pagination"] : undefined))
    .flatMap((pagination) => (isNode(pagination) ? positionKeys.map((key) => pagination[key]) : []))
    .filter((name) => typeof name === "string");
}
