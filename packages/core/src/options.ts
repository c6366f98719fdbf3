/**
 * Returns an option that must be a non-empty string.
 *
 * @throws TypeError that names the option, never its value
 */
export function requireText(value: unknown, option: string): string {
  if (typeof value === "string" && value.trim() !== "") return value;
  throw new TypeError(`${option} must be a non-empty string`);
}
