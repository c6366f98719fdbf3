/**
 * Writes a query in OpenAPI's default style (`style: form`): a list is repeated, `ids=a&ids=b`;
 * each member of an object becomes a parameter under its own name.
 *
 * @param commaSeparated - names of the list parameters that the document declares with `explode:
 * false`: `ids=a,b`
 */
export function writeQuery(query: object, commaSeparated: readonly string[]): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      if (value && typeof value === "object" && !Array.isArray(value)) {
        return writeQuery(value, commaSeparated) || [];
      }
      const values = [value ?? []].flat(2).map((item) => encodeURIComponent(item));
      const texts = commaSeparated.includes(name) && values[0] ? [values.join()] : values;
      return texts.map((text) => `${encodeURIComponent(name)}=${text}`);
    })
    .join("&");
}
