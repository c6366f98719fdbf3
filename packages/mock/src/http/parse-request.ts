import type { ParsedRequest } from "../prism/parsed-request.ts";
import type { MockRequest } from "../types.ts";

/** A longer body is not worth remembering: it costs memory and hardly comes again. */
const LONGEST_REMEMBERED_BODY = 4_096;

const JSON_TYPE = /^\s*application\/([^;\s]+\+)?json\s*(;|$)/i;

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

const UTF_8 = new TextDecoder();

/** A bare `*`, which Java's `HttpURLConnection` sends in `Accept` and Prism cannot parse. */
const BARE_STAR = /(^|,)\s*\*\s*(?=[,;]|$)/g;

/** Turns a request into Prism's shape: query as a record, JSON parsed, other bodies as text. */
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
  const contentType = request.headers["content-type"] ?? "";
  const decoder = decoderOf(contentType);
  if (!decoder) parsed.unknownCharset = true;
  const text = request.body ? (decoder ?? UTF_8).decode(request.body) : "";
  if (text.length <= LONGEST_REMEMBERED_BODY)
    parsed.cacheKey = `${parsed.headKey}${length} ${text}`;
  if (!request.body || request.body.length === 0) return parsed;
  if (!JSON_TYPE.test(contentType)) return { ...parsed, body: text };
  if (!decoder) return { ...parsed, body: text, invalidJson: "its charset is not known" };
  try {
    return { ...parsed, body: JSON.parse(text) };
  } catch (error) {
    return { ...parsed, body: text, invalidJson: (error as Error).message };
  }
}

/** The decoder of the body's charset, UTF-8 where none is named; `undefined` for an unknown one. */
function decoderOf(contentType: string): TextDecoder | undefined {
  const charset = CHARSET.exec(contentType)?.[1];
  if (charset === undefined) return UTF_8;
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
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
