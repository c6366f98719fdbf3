import type { ParsedRequest } from "../prism/mock-component.ts";
import type { MockRequest } from "../types.ts";

const JSON_TYPE = /^\s*application\/([^;\s]+\+)?json\s*(;|$)/i;

/** Turns a request into Prism's shape: query as a record, JSON parsed, other bodies as text. */
export function parseRequest(request: MockRequest): ParsedRequest {
  const parsed: ParsedRequest = {
    method: request.method.toLowerCase() as ParsedRequest["method"],
    url: { path: request.path, query: parseQuery(request.search) },
    headers: request.headers,
    body: null,
  };
  const server = new URLSearchParams(request.search).get("__server");
  if (server) parsed.url.baseUrl = server;
  if (!request.body || request.body.length === 0) return parsed;
  const text = new TextDecoder().decode(request.body);
  const contentType = request.headers["content-type"] ?? "";
  if (!JSON_TYPE.test(contentType)) return { ...parsed, body: text };
  try {
    return { ...parsed, body: JSON.parse(text) };
  } catch (error) {
    return { ...parsed, body: text, invalidJson: (error as Error).message };
  }
}

function parseQuery(search: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  const parameters = new URLSearchParams(search);
  for (const name of parameters.keys()) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}
