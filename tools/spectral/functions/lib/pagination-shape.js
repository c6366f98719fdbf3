// @ts-check
import { isNode, paginationExtension } from "@carespec/document";
import { extensionProblems } from "./extension-shape.js";
import { positionKeys } from "./pagination-parameters.js";

/** @typedef {import("./extension-shape.js").Problem} Problem */

/**
 * What is wrong with one `x-pagination` by itself: its shape, and where it contradicts itself.
 *
 * @param {unknown} pagination
 * @returns {Problem[]}
 */
export function shapeProblems(pagination) {
  const problems = extensionProblems(paginationExtension, pagination);
  if (!isNode(pagination)) return problems;
  const { size, defaultSize, maxSize } = pagination;
  const bad = (/** @type {string} */ name) => problems.some(({ key }) => key === name);
  for (const key of positionKeys) {
    if (size === undefined || size !== pagination[key] || bad(key)) continue;
    problems.push({ message: `x-pagination names "${size}" as ${key} and as size.`, key: "size" });
  }
  if (Number(defaultSize) > Number(maxSize) && !bad("defaultSize") && !bad("maxSize")) {
    const message = `x-pagination.defaultSize is ${defaultSize}, above maxSize, which is ${maxSize}.`;
    problems.push({ message, key: "defaultSize" });
  }
  return problems;
}
