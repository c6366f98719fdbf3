import type { Call } from "./call.ts";

/**
 * A query parameter by the document's spelling of its name, whichever letter case was sent. An
 * empty one counts as left out; a repeated one gives its first value.
 */
export function queryValue({ query }: Pick<Call, "query">, name: string): string | undefined {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) || undefined;
}
