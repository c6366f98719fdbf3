/**
 * Writes a query as OpenAPI's default says (`style: form`): a list is repeated, `ids=a&ids=b`.
 *
 * @param commaSeparated - names of the list parameters that the document declares with
 * `explode: false`: `ids=a,b`
 */
export function writeQuery(query: object, commaSeparated: readonly string[]): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const values = [value ?? []].flat(2).map((item) => encodeURIComponent(item));
      const texts = commaSeparated.includes(name) && values[0] ? [values.join()] : values;
      return texts.map((text) => `${encodeURIComponent(name)}=${text}`);
    })
    .join("&");
}
