import { isLike } from "../is-like.ts";
import { type Difference, differencesOf } from "./differences.ts";

/** Which requests are meant, by what they send; an omitted member does not matter. */
export interface RequestPattern {
  /** In any letter case. */
  method?: string | undefined;
  /** The path without its query, vendor's prefix included; `*` stands for any characters. */
  path?: string | undefined;
  /** Parameters of the path by their names in the document, decoded; the others may have any value. */
  pathParameters?: Readonly<Record<string, unknown>> | undefined;
  /** Parameters of the query; a repeated one is a list. Others may be sent too, unless `exact`. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** Headers, in any letter case; others may be sent too. */
  headers?: Readonly<Record<string, unknown>> | undefined;
  /**
   * The body: of objects, members that are not given do not matter, unless `exact`; lists have all their items.
   */
  body?: unknown;
  /** Whether query and body are the whole. Default false. */
  exact?: boolean | undefined;
}

/** What a request sends. */
export interface SentRequest {
  method: string;
  path: string;
  /** By name; none where no operation matched. */
  pathParameters: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  /** With lower-case names. */
  headers: Readonly<Record<string, unknown>>;
  body: unknown;
}

const TEXT = { exact: false, isText: true };

/** The places at which a request differs from a pattern. */
export function requestDifferences(pattern: RequestPattern, sent: SentRequest): Difference[] {
  const { method, path, pathParameters, query, headers, body, exact = false } = pattern;
  const found: Difference[] = [];
  if (method !== undefined && method.toUpperCase() !== sent.method) {
    found.push({ at: "method", expected: method, received: sent.method });
  }
  if (path !== undefined && !isLike(sent.path, path)) {
    found.push({ at: "path", expected: path, received: sent.path });
  }
  if (pathParameters) {
    found.push(...differencesOf(pathParameters, sent.pathParameters, "pathParameters", TEXT));
  }
  if (headers) found.push(...differencesOf(lowered(headers), sent.headers, "headers", TEXT));
  if (query) found.push(...differencesOf(query, sent.query, "query", { ...TEXT, exact }));
  if (body === undefined) return found;
  return [...found, ...differencesOf(body, sent.body, "body", { exact })];
}

function lowered(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
