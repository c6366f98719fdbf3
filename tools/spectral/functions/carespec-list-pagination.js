// @ts-check
import { isNode } from "@carespec/document";
import { objectRule } from "./lib/object-rule.js";
import { resolvedObject } from "./lib/resolved-object.js";
import { isArraySchema, schemasAt } from "./lib/schema-at.js";
import { answerSchemas } from "./lib/success-schemas.js";

/**
 * Requires `x-pagination` on a GET that answers a list: an array, or an object with one array and no
 * parameter at its path's end. A list that the vendor gives whole has a waiver that says so.
 */
export default objectRule(["operation"], (object, context) => {
  const { node, path } = object;
  const [top, address = "", method] = path;
  const isCollection = top === "paths" && method === "get" && !/\}\/?$/.test(address);
  if (!isCollection || path.length !== 3 || "x-pagination" in node) return [];
  const schemas = answerSchemas(resolvedObject(object, context));
  if (schemas.length === 0 || !schemas.every(({ schema }) => isList(schema))) return [];
  const message =
    "the answer is a list, and x-pagination is missing: say how to ask for its pages, or waive this where the vendor gives the whole list.";
  return [{ message }];
});

/** @param {Record<string, unknown>} schema */
function isList(schema) {
  const parts = schemasAt(schema, "");
  if (parts.some(isArraySchema)) return true;
  const properties = parts.flatMap((part) =>
    isNode(part.properties) ? Object.values(part.properties) : [],
  );
  const lists = properties.filter((property) => schemasAt(property, "").some(isArraySchema));
  return lists.length === 1;
}
