/**
 * A header's value as text: lists and objects in OpenAPI's style `simple`. `undefined` for a value
 * that is not known, whose header is left out.
 */
export function written(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(String).join(",");
  return typeof value === "object"
    ? Object.entries(value).flat().map(String).join(",")
    : String(value);
}
