// @ts-check
import { isNode } from "@carespec/document";
import { isArraySchema, schemasAt } from "./schema-at.js";

/**
 * @typedef {Record<string, unknown>} Dict
 * @typedef {import("@carespec/document").Pagination} Pagination
 * @typedef {import("./extension-shape.js").Problem} Problem
 */

/**
 * Whether every success has what `x-pagination` says of it: the list, the ids of its items, and the
 * way to the next page.
 *
 * @param {Pagination} pagination
 * @param {unknown} responses of the operation, resolved
 * @returns {Problem[]}
 */
export function answerProblems(pagination, responses) {
  const successes = Object.entries(isNode(responses) ? responses : {})
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => response);
  const schemas = successes.flatMap(jsonSchemas);
  if (schemas.length === 0) {
    return [{ message: "x-pagination is on an operation whose success has no JSON body." }];
  }
  return [...listProblems(pagination, schemas), ...nextProblems(pagination, schemas, successes)];
}

/**
 * @param {Pagination} pagination
 * @param {unknown[]} schemas
 * @returns {Problem[]}
 */
function listProblems({ items = "", id }, schemas) {
  const lists = schemas.map((schema) => schemasAt(schema, items).filter(isArraySchema));
  if (lists.some((list) => list.length === 0)) {
    const place = items === "" ? "the answer itself" : `${items} of the answer`;
    const message = `${place} is not an array: write in x-pagination.items where the list is.`;
    return [{ message, key: "items" }];
  }
  if (id === undefined) return [];
  if (lists.every((list) => list.some((schema) => schemasAt(schema.items, id).length > 0)))
    return [];
  const message = `the items have no ${id}: write in x-pagination.id where an item's id is, or leave it out.`;
  return [{ message, key: "id" }];
}

/**
 * @param {Pagination} pagination
 * @param {unknown[]} schemas
 * @param {unknown[]} successes
 * @returns {Problem[]}
 */
function nextProblems(pagination, schemas, successes) {
  if (pagination.style !== "cursor" && pagination.style !== "link") return [];
  const { style, next } = pagination;
  if (next !== undefined) {
    if (schemas.every((schema) => schemasAt(schema, next).length > 0)) return [];
    const message = `the answer has no ${next}: write in x-pagination.next where the next page's ${style} is.`;
    return [{ message, key: "next" }];
  }
  if (successes.some(hasLinkHeader)) return [];
  const message =
    "no success has a Link header: declare it, or write in x-pagination.next where the next page's link is.";
  return [{ message }];
}

/** @param {unknown} response */
function hasLinkHeader(response) {
  const headers = isNode(response) && isNode(response.headers) ? response.headers : {};
  return Object.keys(headers).some((name) => name.toLowerCase() === "link");
}

/** @param {unknown} response */
function jsonSchemas(response) {
  const content = isNode(response) && isNode(response.content) ? response.content : {};
  return Object.entries(content)
    .filter(([type]) => /[/+]json\b/.test(type))
    .map(([, media]) => (isNode(media) ? media.schema : undefined));
}
