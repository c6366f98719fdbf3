// @ts-check
import { isNode, pointerKeys } from "@carespec/document";

/**
 * The schemas of the place that a JSON pointer names in a value of a schema: several where `allOf`
 * describes it more than once, none where the schema does not describe it.
 *
 * @param {unknown} schema resolved
 * @param {string} pointer
 * @returns {Record<string, unknown>[]}
 */
export function schemasAt(schema, pointer) {
  return pointerKeys(pointer).reduce(
    (schemas, key) => schemas.flatMap((holder) => allOf(property(holder, key))),
    allOf(schema),
  );
}

/**
 * Tells whether a schema says that its values are arrays; a list that may be null does not count.
 *
 * @param {Record<string, unknown>} schema
 */
export function isArraySchema({ type }) {
  return type === "array";
}

/**
 * @param {Record<string, unknown>} schema
 * @param {string} key
 */
function property({ properties }, key) {
  return isNode(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/**
 * The schema itself and those that also apply.
 *
 * @param {unknown} schema
 * @returns {Record<string, unknown>[]}
 */
function allOf(schema) {
  if (!isNode(schema)) return [];
  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  return [schema, ...parts.flatMap(allOf)];
}
