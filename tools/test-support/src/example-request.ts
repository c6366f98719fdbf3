import type { HeaderValues } from "@carespec/document";
import { pathPart } from "./path-part.ts";
import { examplesOf, type Node, type Operation } from "./vendor-document.ts";

type Headers = Readonly<Record<string, string>>;

/** What a request needs beside the document's examples. */
export interface KnownValues {
  /** Fields of a body that no example can hold, since they change with time. */
  liveFields?: Node;
  /** Headers that the vendor demands and the document cannot name. */
  demanded?: Headers;
  /** The document's security schemes, of which some are query parameters. */
  schemes?: Record<string, Node>;
}

/** Builds a valid request of an operation from the document's own examples. */
export function exampleRequest(
  baseUrl: string,
  operation: Operation,
  resolve: (node: unknown) => Node,
  keys: HeaderValues,
  { liveFields = {}, demanded = {}, schemes = {} }: KnownValues = {},
): { url: string; init: RequestInit & { headers: Record<string, string> } } {
  const headers: Record<string, string> = { "User-Agent": "carespec-conformance", ...demanded };
  const query = new URLSearchParams();
  const cookies: string[] = [];
  let path = operation.path;
  for (const parameter of operation.parameters) {
    const name = String(parameter.name);
    const isPath = parameter.in === "path";
    if (!isPath && !parameter.required) continue;
    const value = exampleOf(parameter, resolve);
    if (isPath) path = path.replace(`{${name}}`, () => pathPart(parameter, value));
    else if (parameter.in === "query") addQuery(query, parameter, value);
    else if (parameter.in === "header") headers[name] = asText(value);
    else cookies.push(`${name}=${encodeURIComponent(asText(value))}`);
  }
  for (const scheme of operation.security.flatMap(Object.keys)) {
    const [name, value] = keys[scheme] ?? [];
    if (!name || !value) continue;
    if (schemes[scheme]?.in === "query") query.set(name, value);
    else if (name === "Cookie") cookies.push(value);
    else headers[name] = value;
  }
  if (cookies.length > 0) headers.Cookie = cookies.join("; ");
  const init: RequestInit & { headers: Record<string, string> } = {
    method: operation.method.toUpperCase(),
    headers,
    redirect: "manual",
  };
  const [type, media] =
    Object.entries((operation.body?.content ?? {}) as Record<string, Node>)[0] ?? [];
  if (type !== undefined && media !== undefined) {
    // A form with files gets its type, with its boundary, from `fetch`.
    if (!type.startsWith("multipart/")) headers["Content-Type"] = type;
    init.body = writeBody(type, withLive(examplesOf(media, resolve)[0]?.[1], liveFields));
  }
  return { url: `${baseUrl}${path}${query.size > 0 ? `?${query}` : ""}`, init };
}

function withLive(example: unknown, liveFields: Node): unknown {
  if (typeof example !== "object" || example === null || Array.isArray(example)) return example;
  const live = Object.keys(liveFields).filter((field) => field in example);
  return { ...example, ...Object.fromEntries(live.map((field) => [field, liveFields[field]])) };
}

function writeBody(type: string, value: unknown): string | URLSearchParams | FormData {
  if (type.startsWith("multipart/")) return fill(new FormData(), value);
  if (type.includes("form-urlencoded")) return fill(new URLSearchParams(), value).toString();
  return /json/.test(type) ? JSON.stringify(value) : String(value);
}

function fill<Form extends FormData | URLSearchParams>(form: Form, value: unknown): Form {
  for (const [name, field] of Object.entries((value ?? {}) as Node)) {
    for (const item of Array.isArray(field) ? field : [field]) form.append(name, asText(item));
  }
  return form;
}

function addQuery(query: URLSearchParams, parameter: Node, value: unknown): void {
  const name = String(parameter.name);
  if (Array.isArray(value)) {
    if (parameter.explode === false) query.set(name, value.map(asText).join(","));
    else for (const item of value) query.append(name, asText(item));
  } else if (typeof value === "object" && value !== null && !("content" in parameter)) {
    for (const [key, member] of Object.entries(value)) {
      query.set(parameter.style === "deepObject" ? `${name}[${key}]` : key, asText(member));
    }
  } else query.set(name, asText(value));
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(",");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

function exampleOf(parameter: Node, resolve: (node: unknown) => Node): unknown {
  const [media] = Object.values((parameter.content ?? {}) as Record<string, Node>);
  // What is described by its content is sent as JSON.
  if (media) return JSON.stringify(examplesOf(media, resolve)[0]?.[1] ?? media.example);
  const [named] = examplesOf(parameter, resolve);
  const value = named?.[1] ?? parameter.example;
  if (value === undefined) throw new Error(`parameter ${parameter.name} has no example`);
  return value;
}
