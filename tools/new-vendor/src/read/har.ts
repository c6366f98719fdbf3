import { UserError } from "@carespec/command";
import { isNode, type Node } from "@carespec/document";
import type { Content, Exchange } from "./exchange.ts";
import { parseFile } from "./parse-file.ts";

/**
 * Reads the calls of an API from recorded traffic: those of one server that answered with JSON, a form
 * or nothing. Pages, scripts and pictures are passed over.
 *
 * @param baseUrl - the server; default: the origin that answered with JSON most often
 * @throws UserError where the file is no HAR or has no such call
 */
export function readHar(file: string, baseUrl: string | undefined): Exchange[] {
  const { log } = parseFile(file);
  if (!isNode(log) || !Array.isArray(log.entries)) {
    throw new UserError(
      `${file} is not a HAR: it has no log.entries; save it from the browser's network panel`,
    );
  }
  const entries = log.entries.filter(isNode);
  const server =
    baseUrl ?? mostUsed(entries.filter(isJson).map((entry) => new URL(urlOf(entry)).origin));
  if (server === undefined) {
    throw new UserError(
      `${file} has no answer in JSON: record calls of the API, or give --from a document`,
    );
  }
  const exchanges = entries
    .filter((entry) => isCall(entry, server))
    .map((entry) => exchangeOf(entry, server));
  if (exchanges.length > 0) return exchanges;
  throw new UserError(
    `${file} has no call below ${server}: give the API's address with --base-url`,
  );
}

function isCall(entry: Node, server: string): boolean {
  const url = urlOf(entry);
  const { method } = requestOf(entry);
  const { response } = entry;
  // Blocked and cancelled calls have no answer.
  if (!isNode(response) || !(Number(response.status) >= 100)) return false;
  if (method === "OPTIONS" || (url !== server && !url.startsWith(`${server}/`))) return false;
  return isJson(entry) || method !== "GET";
}

function exchangeOf(entry: Node, server: string): Exchange {
  const request = requestOf(entry);
  const { response } = entry as { response: Node };
  const url = new URL(urlOf(entry));
  const prefix = new URL(`${server}/`).pathname.replace(/\/$/, "");
  const body = contentOf(request.postData);
  const answer = contentOf(response.content);
  const auth = authOf(request.headers);
  return {
    method: String(request.method),
    server,
    path: url.pathname.slice(prefix.length) || "/",
    query: [...url.searchParams],
    status: Number(response.status),
    ...(body && { body }),
    ...(answer && { answer }),
    ...(auth && { auth }),
  };
}

function authOf(headers: unknown): Exchange["auth"] {
  for (const { name, value } of (Array.isArray(headers) ? headers : []) as {
    name: string;
    value: string;
  }[]) {
    if (/^authorization$/i.test(name)) return /^basic /i.test(value) ? "basic" : "bearer";
    if (/^x-.*(key|token|auth)/i.test(name)) return { header: name };
  }
  return undefined;
}

function contentOf(content: unknown): Content | undefined {
  if (!isNode(content)) return undefined;
  if (typeof content.text !== "string" || content.text === "") return formOf(content);
  const text =
    content.encoding === "base64"
      ? Buffer.from(content.text, "base64").toString("utf8")
      : content.text;
  return { type: String(content.mimeType).split(";")[0]?.trim() || "application/json", text };
}

/** A HAR may have the fields of a form instead of its text. */
function formOf({ mimeType, params }: Node): Content | undefined {
  const fields = (Array.isArray(params) ? params : []).filter(isNode);
  if (fields.length === 0) return undefined;
  const values = fields.map(({ name, value }) => [String(name), String(value ?? "")]);
  const [type = ""] = String(mimeType).split(";");
  return {
    type: type.includes("form") ? type.trim() : "application/x-www-form-urlencoded",
    text: JSON.stringify(Object.fromEntries(values)),
    files: fields.flatMap(({ name, fileName }) => (fileName === undefined ? [] : [String(name)])),
  };
}

function isJson(entry: Node): boolean {
  const { response } = entry;
  const content = isNode(response) && isNode(response.content) ? response.content : {};
  return /\bjson\b/i.test(String(content.mimeType)) && URL.canParse(urlOf(entry));
}

const requestOf = (entry: Node): Node => (isNode(entry.request) ? entry.request : {});
const urlOf = (entry: Node): string => String(requestOf(entry).url);

/** The value that occurs most often. */
export function mostUsed<T>(values: T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
