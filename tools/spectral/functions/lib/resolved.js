// @ts-check
import { valueAt } from "./value-at.js";

/** @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context */

/**
 * The value at a path of the resolved document. Spectral hands the document to every function, but
 * its published types leave it out.
 *
 * @param {Context} context
 * @param {(string | number)[]} path
 * @returns {unknown}
 */
export function resolvedAt({ documentInventory }, path) {
  const { resolved } = /** @type {Context["documentInventory"] & { resolved: unknown }} */ (
    documentInventory
  );
  return valueAt(resolved, path);
}
