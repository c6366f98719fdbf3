import { decodeBody } from "../http/decode-body.ts";
import type { MockRequest } from "../types.ts";
import type { ParsedRequest } from "./parsed-request.ts";

/** A longer body is not worth remembering: it costs memory and hardly comes again. */
const LONGEST_REMEMBERED_BODY = 4_096;

const JSON_TYPE = /^\s*application\/([^;\s]+\+)?json\s*(;|$)/i;

/** A bare `*`, which Java's `HttpURLConnection` sends in `Accept` and Prism cannot parse. */
const BARE_STAR = /(^|,)\s*\*\s*(?=[,;]|$)/g;

/** Converts a request to Prism's shape: query as a record, JSON parsed, other bodies as text. */
export function parseRequest(request: MockRequest): ParsedRequest {
  const parsed: ParsedRequest = {
    method: request.method.toLowerCase() as ParsedRequest["method"],
    url: { path: request.path, query: parseQuery(request.search) },
    headers: withReadableAccept(request.headers),
    body: null,
  };
  const { "content-length": length, ...headers } = parsed.headers;
  const { method, path, search } = request;
  parsed.headKey = JSON.stringify([method, path, search, headers]);
  const [server] = [parsed.url.query?.__server].flat();
  if (server) parsed.url.baseUrl = server;
  const body = request.body?.length ? readBody(request.body, request.headers) : NO_BODY;
  if (body.text.length <= LONGEST_REMEMBERED_BODY)
    parsed.cacheKey = `${parsed.headKey}${length} ${body.text}`;
  return Object.assign(parsed, body.parsed);
}

/** A body as text, and what the request says of it. */
interface ReadBody {
  text: string;
  parsed: Pick<ParsedRequest, "body" | "invalidJson" | "unknownCharset">;
}

const NO_BODY: ReadBody = { text: "", parsed: { body: null } };

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
