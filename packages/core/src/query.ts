import { createQuerySerializer } from "./openapi-fetch.ts";

const exploded = createQuerySerializer({ object: { style: "form", explode: true } });
const joined = createQuerySerializer({ array: { style: "form", explode: false } });

/**
 * Writes a query as OpenAPI's defaults say (`style: form`, `explode: true`).
 *
 * @param commaSeparated - names of the list parameters that the document declares with
 * `explode: false`: `ids=a,b` instead of `ids=a&ids=b`
 */
export function querySerializer(commaSeparated: readonly string[] = []) {
  return (query: unknown): string => {
    const entries = Object.entries(query ?? {});
    const isJoined = ([name]: [string, unknown]) => commaSeparated.includes(name);
    return [
      exploded(Object.fromEntries(entries.filter((entry) => !isJoined(entry)))),
      joined(Object.fromEntries(entries.filter(isJoined))),
    ]
      .filter(Boolean)
      .join("&");
  };
}
