/**
 * A header's value as text: lists and objects in OpenAPI's style `simple`. `undefined` for an
 * unknown value, whose header is left out.
 */
export function headerText(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(String).join(",");
  return typeof value === "object"
    ? Object.entries(value).flat().map(String).join(",")
    : String(value);
}
