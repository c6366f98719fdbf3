// @ts-check
import { isNode } from "@carespec/document";
import { valueAt } from "./value-at.js";

/** @typedef {import("./placed-objects.js").FiledObject} FiledObject */

/**
 * Whether a description is written at a part or behind its reference.
 *
 * @param {unknown} part resolved
 */
export function isDescribed(part) {
  return isNode(part) && typeof part.description === "string" && /\S/.test(part.description);
}

/**
 * Whether an object, or what it is a part of, is described in the same file: a parameter for its
 * schema, a property for the choices of its `anyOf`.
 *
 * @param {FiledObject} object
 * @param {unknown} file the file's data
 */
export function isDescribedAround({ keys }, file) {
  for (let length = keys.length; length >= 0; length -= 1) {
    if (isDescribed(valueAt(file, keys.slice(0, length)))) return true;
    if (/^(properties|parameters|headers|schemas)$/.test(keys[length - 2] ?? "")) return false;
  }
  return false;
}
