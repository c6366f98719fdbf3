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

/** Whether a value is an object as literals make it. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  return [null, Object.prototype].includes(Object.getPrototypeOf(value));
}
