import { isNode, type Node } from "@carespec/document";
import { bodyOfFields, bodyOfText } from "../body.ts";
import type { Body, Pair } from "../exchange.ts";
import { fill, quotePlaceholders, type Variables } from "../placeholder.ts";
import { isEnabled } from "./settings.ts";

/** The body of a request: raw text, GraphQL or a form. */
export function postmanBody(
  body: unknown,
  variables: Variables,
  headers: readonly Pair[] = [],
): Body | undefined {
  if (!isNode(body) || body.disabled === true) return undefined;
  if (body.mode === "raw" && typeof body.raw === "string" && body.raw.trim() !== "") {
    return rawBody(fill(body.raw, variables), languageOf(body), headers);
  }
  if (body.mode === "graphql" && isNode(body.graphql)) {
    const { query, variables: given } = body.graphql;
    const values = parsed(fill(String(given ?? ""), variables)) ?? {};
    return { type: "application/json", json: { query, variables: values } };
  }
  if (body.mode === "file") return { type: "application/octet-stream", unread: "binary" };
  if (body.mode !== "urlencoded" && body.mode !== "formdata") return undefined;
  const written = Array.isArray(body[body.mode]) ? (body[body.mode] as unknown[]) : [];
  const fields = written
    .filter(isNode)
    .filter(isEnabled)
    .map(({ key, value, type }) => ({
      name: fill(String(key), variables),
      value: type === "file" ? "" : fill(String(value ?? ""), variables),
      isFile: type === "file",
    }));
  const isEncoded = body.mode === "urlencoded";
  return bodyOfFields(
    fields,
    isEncoded ? "application/x-www-form-urlencoded" : "multipart/form-data",
  );
}

/** A text that somebody wrote, by its header, by what its author calls it, or as it reads. */
export function rawBody(text: string, language: string, headers: readonly Pair[]): Body {
  const header = headers.find(([name]) => /^content-type$/i.test(name))?.[1];
  const quoted = quotePlaceholders(text);
  if (header !== undefined) return bodyOfText(/json/i.test(header) ? quoted : text, header);
  if (language === "json" || isJsonText(quoted)) {
    return { type: "application/json", text: quoted };
  }
  const types: Record<string, string> = { xml: "application/xml", html: "text/html" };
  return { type: Object.hasOwn(types, language) ? String(types[language]) : "text/plain", text };
}

/** Whether a text is an object or a list of JSON. */
export function isJsonText(text: string): boolean {
  const value = parsed(text);
  return typeof value === "object" && value !== null;
}

function languageOf({ options }: Node): string {
  const raw = isNode(options) && isNode(options.raw) ? options.raw : {};
  return String(raw.language ?? "");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
