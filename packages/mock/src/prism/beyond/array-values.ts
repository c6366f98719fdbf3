import type { IHttpOperation } from "@stoplight/types";
import type { ParsedRequest } from "../parsed-request.ts";
import { typesOf } from "./schemas.ts";

/**
 * The request with each single query value as an array where the schema takes one beside something
 * else; `undefined` if it has no such value. Prism takes a value for an array only where `type` is
 * nothing but `array`.
 */
export function withArrayValues(
  resource: IHttpOperation,
  request: ParsedRequest,
): ParsedRequest | undefined {
  const { query = {} } = request.url;
  const wrapped: Record<string, string[]> = {};
  for (const { name, schema } of resource.request?.query ?? []) {
    const sent = Object.keys(query).find((key) => key.toLowerCase() === name.toLowerCase());
    const value = sent === undefined ? undefined : query[sent];
    if (sent === undefined || typeof value !== "string") continue;
    if (schema?.type !== "array" && typesOf(schema, resource).has("array")) wrapped[sent] = [value];
  }
  if (Object.keys(wrapped).length === 0) return undefined;
  return { ...request, url: { ...request.url, query: { ...query, ...wrapped } } };
}
