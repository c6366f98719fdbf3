import type { HeaderValues } from "@carespec/document";
import { examplesOf, type Node, type Operation } from "./document.ts";

type Headers = Readonly<Record<string, string>>;

/**
 * Builds a valid request of an operation from the document's own examples; `liveFields` are the
 * body fields that no example can hold, since they change with time; `demanded` the headers that the
 * vendor demands and the document cannot name.
 */
export function exampleRequest(
  baseUrl: string,
  operation: Operation,
  resolve: (node: unknown) => Node,
  keys: HeaderValues,
  { liveFields = {}, demanded = {} }: { liveFields?: Node; demanded?: Headers } = {},
): { url: string; init: RequestInit & { headers: Record<string, string> } } {
  const headers: Record<string, string> = { "User-Agent": "carespec-conformance", ...demanded };
  const query = new URLSearchParams();
  let path = operation.path;
  for (const parameter of operation.parameters) {
    const name = String(parameter.name);
    if (parameter.in === "path") path = path.replace(`{${name}}`, encode(parameter, resolve));
    if (parameter.in === "query" && parameter.required) query.set(name, text(parameter, resolve));
  }
  for (const scheme of operation.security.flatMap(Object.keys)) {
    const [header, value] = keys[scheme] ?? [];
    if (header && value) headers[header] = value;
  }
  const init: RequestInit & { headers: Record<string, string> } = {
    method: operation.method.toUpperCase(),
    headers,
    redirect: "manual",
  };
  const media = (operation.body?.content as Record<string, Node> | undefined)?.["application/json"];
  if (media) {
    headers["Content-Type"] = "application/json";
    const example = examplesOf(media, resolve)[0]?.[1] as Node;
    const live = Object.keys(liveFields).filter((field) => field in example);
    const patch = Object.fromEntries(live.map((field) => [field, liveFields[field]]));
    init.body = JSON.stringify({ ...example, ...patch });
  }
  return { url: `${baseUrl}${path}${query.size > 0 ? `?${query}` : ""}`, init };
}

function encode(parameter: Node, resolve: (node: unknown) => Node): string {
  return encodeURIComponent(text(parameter, resolve));
}

function text(parameter: Node, resolve: (node: unknown) => Node): string {
  const [named] = examplesOf(parameter, resolve);
  const value = named?.[1] ?? parameter.example;
  if (value === undefined) throw new Error(`parameter ${parameter.name} has no example`);
  return String(value);
}
