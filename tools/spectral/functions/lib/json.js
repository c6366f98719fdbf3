// @ts-check

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export const isRecord = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The value at a path, or undefined where the path leads nowhere.
 *
 * @param {unknown} root
 * @param {(string | number)[]} path
 * @returns {unknown}
 */
export function valueAt(root, path) {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = /** @type {Record<string | number, unknown>} */ (value)[key];
  }
  return value;
}
