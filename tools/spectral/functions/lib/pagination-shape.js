// @ts-check
import { isNode } from "@carespec/document";

/**
 * How the pages of a list are asked for, once its shape has been found in order.
 *
 * @typedef {{ page: string, size: string, firstPage?: number, defaultSize: number, maxSize?: number, items?: string }} Pagination
 * @typedef {{ message: string, key?: string }} Problem at one of its keys, or (none) at the object
 */

const allowedKeys = [
  "style",
  "page",
  "size",
  "firstPage",
  "defaultSize",
  "maxSize",
  "items",
  "x-evidence",
];

/** @type {Record<string, [test: (value: unknown) => boolean, remedy: string]>} */
const required = {
  style: [(value) => value === "page", "write page, the only style so far: pages are numbered"],
  page: [isName, "name the query parameter with the number of the page"],
  size: [isName, "name the query parameter with the number of items a page"],
  defaultSize: [isCount, "write how many items a page has where a request does not say"],
};

/** @type {typeof required} */
const optional = {
  firstPage: [
    (value) => value === 0 || isCount(value),
    "write a whole number, or leave it out where the vendor does not say",
  ],
  maxSize: [
    isCount,
    "write a whole number from 1, or leave it out where the vendor states no limit",
  ],
  items: [
    isPointer,
    "write a JSON pointer such as /items, or leave it out where the answer is the list",
  ],
};

/**
 * What is wrong with the shape of one `x-pagination`.
 *
 * @param {unknown} pagination
 * @returns {Problem[]}
 */
export function shapeProblems(pagination) {
  if (!isNode(pagination)) {
    const keys = Object.keys(required).join(", ");
    return [{ message: `x-pagination must be an object with ${keys}.` }];
  }
  /** @type {Problem[]} */
  const problems = Object.keys(pagination)
    .filter((key) => !allowedKeys.includes(key))
    .map((key) => ({
      message: `x-pagination has no key "${key}", only ${allowedKeys.join(", ")}.`,
      key,
    }));
  for (const [key, [isGood, remedy]] of Object.entries({ ...required, ...optional })) {
    if (key in pagination && !isGood(pagination[key])) {
      const message = `x-pagination.${key} is ${JSON.stringify(pagination[key])}: ${remedy}.`;
      problems.push({ message, key });
    } else if (key in required && !(key in pagination)) {
      problems.push({ message: `x-pagination.${key} is missing: ${remedy}.` });
    }
  }
  const { page, size, defaultSize, maxSize } = pagination;
  if (isName(page) && page === size) {
    problems.push({ message: `x-pagination names "${page}" as page and as size.`, key: "size" });
  }
  if (isCount(defaultSize) && isCount(maxSize) && Number(defaultSize) > Number(maxSize)) {
    const message = `x-pagination.defaultSize is ${defaultSize}, above maxSize, which is ${maxSize}.`;
    problems.push({ message, key: "defaultSize" });
  }
  return problems;
}

/** @param {unknown} value */
function isName(value) {
  return typeof value === "string" && value !== "";
}

/** @param {unknown} value */
function isCount(value) {
  return Number.isInteger(value) && Number(value) >= 1;
}

/** @param {unknown} value */
function isPointer(value) {
  return typeof value === "string" && /^(\/([^~/]|~[01])*)*$/.test(value);
}
