// @ts-check

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
