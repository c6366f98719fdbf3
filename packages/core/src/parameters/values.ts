/**
 * The items of a list, or the value itself as the only one.
 *
 * @throws TypeError for an empty list, which would leave out the parameter
 */
export function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  if (value.length > 0) return value;
  throw new TypeError(`${name} must not be an empty list: leave it out`);
}

/**
 * The members of an object, or of what lists its entries as `Headers`, `URLSearchParams` and maps
 * of any make do; a name that comes again has a list. Nothing has no members.
 *
 * @throws TypeError for any other value
 */
export function recordOf(given: unknown, name: string): Record<string, unknown> {
  const source = given ?? {};
  if (typeof source !== "object") throw new TypeError(`${name} must be an object`);
  if (!(Symbol.iterator in source)) return { ...source };
  const record: Record<string, unknown> = { __proto__: null };
  for (const [key, value] of source as Iterable<[string, unknown]>) {
    record[key] = key in record ? [record[key], value].flat() : value;
  }
  return record;
}

/** Whether a value is an object as literals make it. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  return [null, Object.prototype].includes(Object.getPrototypeOf(value));
}
