// @ts-check
import { dirname, posix } from "node:path";

/**
 * @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context
 */

/**
 * The folder of a document in the house's layout, whose root is an `openapi.yaml`; otherwise
 * undefined, since what is beside another file need not belong to it.
 *
 * @param {Context} context
 */
export function houseFolder({ document: { source } }) {
  if (source === null || posix.basename(source) !== "openapi.yaml") return undefined;
  return dirname(source);
}

/**
 * The files that references lead to from the root, relative to its folder.
 *
 * @param {Context} context
 * @param {string} folder
 */
export function reachedFiles({ documentInventory: { referencedDocuments } }, folder) {
  return new Set(Object.keys(referencedDocuments).map((source) => posix.relative(folder, source)));
}
