// @ts-check
import { isNode } from "@carespec/document";
import { resolvedAt } from "./lib/resolved.js";
import { valueAt } from "./lib/value-at.js";

/**
 * @typedef {Record<string, unknown>} Dict
 * @typedef {{ security?: Dict[], parameters?: Dict[], requestBody?: Dict, responses?: Dict }} Operation
 * @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context
 * @typedef {import("@stoplight/spectral-core").IFunctionResult} Result
 */

/**
 * Requires the errors that follow from the operation's own shape (401 behind security, 400 or 422
 * for a body, 404 for a path parameter), each by reference to a shared response, all in ascending
 * order.
 *
 * @param {Operation} operation
 * @param {null} _options
 * @param {Context} context
 * @returns {Result[]}
 */
export default function carespecErrorResponses(operation, _options, context) {
  const path = [...context.path, "responses"];
  const written = operation.responses === undefined ? {} : asWritten(path, context);
  const statuses = Object.keys(written).filter((key) => /^([1-5](\d\d|XX)|default)$/.test(key));
  return [
    ...missing(statuses, operation, context).map((message) => ({ message, path })),
    ...misplaced(statuses).map((message) => ({ message, path })),
    ...statuses
      .filter((status) => /^([45]|default)/.test(status) && !isShared(written[status]))
      .map((status) => ({
        message: `response ${status} is written out here: move it to components/responses and refer to it by $ref, so that all operations report this error alike.`,
        path: [...path, status],
      })),
  ];
}

/**
 * @param {string[]} statuses
 * @param {Operation} operation
 * @param {Context} context
 * @returns {string[]}
 */
function missing(statuses, operation, context) {
  const pathItem = /** @type {Operation | undefined} */ (
    resolvedAt(context, context.path.slice(0, -1))
  );
  const parameters = [...(pathItem?.parameters ?? []), ...(operation.parameters ?? [])];
  const globalSecurity = /** @type {Dict[] | undefined} */ (resolvedAt(context, ["security"]));
  const security = operation.security ?? globalSecurity ?? [];
  const has = (/** @type {RegExp} */ wanted) => statuses.some((status) => wanted.test(status));

  const messages = [];
  if (security.some((scheme) => Object.keys(scheme).length > 0) && !has(/^401$/)) {
    messages.push("response 401 is missing: the operation takes credentials, which can be wrong.");
  }
  if (operation.requestBody !== undefined && !has(/^(400|422)$/)) {
    messages.push(
      "response 400 (or 422) is missing: the operation takes a body, which can be wrong.",
    );
  }
  if (parameters.some((parameter) => parameter.in === "path") && !has(/^404$/)) {
    messages.push("response 404 is missing: the path names a thing, which may not exist.");
  }
  if (messages.length === 0 && !has(/^4(\d\d|XX)$/)) {
    messages.push("no 4xx response: list the errors that a caller must expect.");
  }
  return messages;
}

/** @param {string[]} statuses */
function misplaced(statuses) {
  const sorted = statuses.toSorted((a, b) => rank(a) - rank(b));
  if (sorted.join() === statuses.join()) return [];
  return [`responses are in the order ${statuses.join(", ")}: write them as ${sorted.join(", ")}.`];
}

/**
 * Puts a range such as 4XX after its own codes and `default` after everything.
 *
 * @param {string} status
 */
const rank = (status) => (status === "default" ? 1000 : Number(status.replaceAll("X", "9")));

/** @param {unknown} response */
const isShared = (response) =>
  isNode(response) &&
  typeof response.$ref === "string" &&
  /(^|\/)components\/responses\//.test(response.$ref);

/**
 * The responses as their file has them. Resolving drops the `$ref`s, and a plain object sorts
 * number-like keys, so the resolved document cannot answer either question.
 *
 * @param {(string | number)[]} path
 * @param {Context} context
 * @returns {Dict}
 */
function asWritten(path, { documentInventory }) {
  const item = documentInventory.findAssociatedItemForPath(path, true);
  const written = item === null ? undefined : valueAt(item.document.data, item.path);
  return isNode(written) ? written : {};
}
