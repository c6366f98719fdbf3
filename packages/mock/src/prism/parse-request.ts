import { decodeBody } from "../http/decode-body.ts";
import type { MockRequest } from "../types.ts";
import type { ParsedRequest } from "./parsed-request.ts";

/** A longer body is not worth remembering: it costs memory and hardly comes again. */
const LONGEST_REMEMBERED_BODY = 4_096;

const JSON_TYPE = /^\s*application\/([^;\s]+\+)?json\s*(;|$)/i;

/** A bare `*`, which Java's `HttpURLConnection` sends in `Accept` and Prism cannot parse. */
const BARE_STAR = /(^|,)\s*\*\s*(?=[,;]|$)/g;

/** A request's head, without its body. */
export type Head = Pick<MockRequest, "method" | "path" | "search" | "headers">;

/** Converts a request to Prism's shape: query as a record, JSON parsed, other bodies as text. */
export function parseRequest(request: MockRequest): ParsedRequest {
  return withBody(parseHead(request), request.body);
}

/** Converts a request without its body. */
export function parseHead({ method, path, search, headers: sent }: Head): ParsedRequest {
  const { "content-length": length, ...rest } = withReadableAccept(sent);
  const headers = length === undefined ? rest : { ...rest, "content-length": length };
  const headKey = JSON.stringify([method, path, search, rest]);
  const query = parseQuery(search);
  const [server] = [query.__server].flat();
  return {
    method: method.toLowerCase() as ParsedRequest["method"],
    url: { path, query, ...(server ? { baseUrl: server } : {}) },
    headers,
    body: null,
    headKey,
    cacheKey: keyOf(headKey, length, ""),
  };
}

/** The request with its body; the head itself where the body is empty. */
export function withBody(head: ParsedRequest, bytes: Uint8Array | undefined): ParsedRequest {
  if (!bytes?.length) return head;
  const { text, parsed } = readBody(bytes, head.headers);
  const { cacheKey: _, ...rest } = head;
  const request = { ...rest, ...parsed };
  if (text.length > LONGEST_REMEMBERED_BODY) return request;
  return { ...request, cacheKey: keyOf(head.headKey, head.headers["content-length"], text) };
}

function keyOf(headKey: string | undefined, length: string | undefined, text: string): string {
  return `${headKey}${length} ${text}`;
}

/** A body as text, and what the request says of it. */
interface ReadBody {
  text: string;
  parsed: Pick<ParsedRequest, "body" | "invalidJson" | "unknownCharset">;
}

function readBody(bytes: Uint8Array, headers: Record<string, string>): ReadBody {
  const contentType = headers["content-type"] ?? "";
  const isJson = JSON_TYPE.test(contentType);
  const text = decodeBody(bytes, contentType);
  if (text === undefined) return unreadable(new TextDecoder().decode(bytes), isJson);
  if (!isJson) return { text, parsed: { body: text } };
  try {
    // JSON has no use for the byte order mark that some editors write.
    return { text, parsed: { body: JSON.parse(text.replace(/^\ufeff/, "")) } };
  } catch (error) {
    return { text, parsed: { body: text, invalidJson: (error as Error).message } };
  }
}

function unreadable(text: string, isJson: boolean): ReadBody {
  const reason = isJson ? { invalidJson: "its charset is not known" } : {};
  return { text, parsed: { body: text, unknownCharset: true, ...reason } };
}

function withReadableAccept(headers: Record<string, string>): Record<string, string> {
  const { accept } = headers;
  const readable = accept?.replace(BARE_STAR, "$1*/*");
  return readable === undefined || readable === accept ? headers : { ...headers, accept: readable };
}

function parseQuery(search: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  if (search === "") return query;
  const parameters = new URLSearchParams(search);
  for (const name of parameters.keys()) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}
