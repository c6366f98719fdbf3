/**
 * Writes a single value as a part of an address.
 *
 * @param name - what the value belongs to, for the error
 * @throws TypeError for everything but text, booleans, finite numbers, bigints and dates
 */
export function encodeScalar(value: unknown, name: string): string {
  return encodeText(writeScalar(value, name), name);
}

/** Writes a single value as text, a date in ISO 8601. @throws TypeError as {@link encodeScalar} */
export function writeScalar(value: unknown, name: string): string {
  const isPlain = ["string", "boolean", "bigint"].includes(typeof value) || Number.isFinite(value);
  if (isPlain) return String(value);
  if (value instanceof Date && !Number.isNaN(+value)) return value.toISOString();
  throw new TypeError(`${name} must be text, a boolean, a finite number or a valid Date`);
}

/** Encodes text for an address. @throws TypeError for half a character, which cannot be encoded */
export function encodeText(text: string, name: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new TypeError(`${name} is not well-formed text`);
  }
}
