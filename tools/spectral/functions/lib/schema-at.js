// @ts-check
import { isNode, pointerKeys } from "@carespec/document";

/**
 * The schemas of what stands at a JSON pointer in a value that fits a schema: several where `allOf`
 * says more than one thing of it, none where the schema does not know the place.
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
 * Tells whether a schema says that its values are arrays; one that may be null is no list to walk.
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
 * The schema itself and those that hold beside it.
 *
 * @param {unknown} schema
 * @returns {Record<string, unknown>[]}
 */
function allOf(schema) {
  if (!isNode(schema)) return [];
  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  return [schema, ...parts.flatMap(allOf)];
}
