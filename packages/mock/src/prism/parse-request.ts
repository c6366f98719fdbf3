import { decodeBody } from "../http/decode-body.ts";
import type { MockRequest } from "../types.ts";
import { tooLongMediaType, withReadableMediaTypes } from "./media-headers.ts";
import type { ParsedRequest } from "./parsed-request.ts";

/** A longer body is not worth remembering: it costs memory and hardly comes again. */
const LONGEST_REMEMBERED_BODY = 4_096;

/** A number with an exponent or digits beyond what a number can have; or a text that looks like one. */
const HUGE_NUMBER = /\d[eE]\+?0*[1-9]\d\d|\d{309}/;

const JSON_TYPE = /^\s*application\/([^;\s]+\+)?json\s*(;|$)/i;

/** A request's head, without its body. */
export type Head = Pick<MockRequest, "method" | "path" | "search" | "headers">;

/** Converts a request to Prism's shape: query as a record, JSON parsed, other bodies as text. */
export function parseRequest(request: MockRequest): ParsedRequest {
  return withBody(parseHead(request), request.body);
}

/** Converts a request without its body. */
export function parseHead({ method, path, search, headers: sent }: Head): ParsedRequest {
  const unreadable = tooLongMediaType(sent);
  const { "content-length": length, ...rest } = unreadable ? sent : withReadableMediaTypes(sent);
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
    ...(unreadable && { unreadable }),
  };
}

/** The request with its body; the head itself where the body is empty. */
export function withBody(head: ParsedRequest, bytes: Uint8Array | undefined): ParsedRequest {
  if (!bytes?.length || head.unreadable) return head;
  const { text, parsed } = readBody(bytes, head.headers);
  const { method, url, headers, headKey } = head;
  const { body, invalidJson, unknownCharset } = parsed;
  const request: ParsedRequest = { method, url, headers, body };
  if (headKey !== undefined) request.headKey = headKey;
  if (invalidJson !== undefined) request.invalidJson = invalidJson;
  if (unknownCharset) request.unknownCharset = unknownCharset;
  if (typeof body !== "string" && HUGE_NUMBER.test(text)) request.hasHugeNumbers = true;
  if (text.length > LONGEST_REMEMBERED_BODY) return request;
  request.cacheKey = keyOf(headKey, headers["content-length"], text);
  return request;
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
    const json = text.startsWith("\ufeff") ? text.slice(1) : text;
    return { text, parsed: { body: JSON.parse(json) } };
  } catch (error) {
    return { text, parsed: { body: text, invalidJson: (error as Error).message } };
  }
}

function unreadable(text: string, isJson: boolean): ReadBody {
  const reason = isJson ? { invalidJson: "its charset is not known" } : {};
  return { text, parsed: { body: text, unknownCharset: true, ...reason } };
}

function parseQuery(search: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  if (search === "") return query;
  const parameters = new URLSearchParams(search);
  for (const [name, value] of parameters) {
    const known = Object.hasOwn(query, name) ? query[name] : undefined;
    if (known === undefined) query[name] = value;
    else if (typeof known === "string") query[name] = [known, value];
    else known.push(value);
  }
  return query;
}
