import { UserError } from "@carespec/command";
import {
  firstExample,
  type OpenApiDocument,
  type Parameter,
  type PlacedOperation,
  requestBodyOf,
} from "@carespec/document";
import { serverPath } from "../server-path.ts";
import { exampleOf } from "./example-of-parameter.ts";
import { unknown } from "./mock-view.ts";

/** What a caller gives for an operation. */
export interface CallInput {
  /** By name. */
  parameters?: Record<string, unknown>;
  body?: unknown;
}

/** An operation as a request, and what of the document's examples filled it up. */
export interface FilledRequest {
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** Names of parameters, and `body`. */
  filled: string[];
}

/**
 * Writes a call as a request to the mock. What is required and not given comes from the document's
 * examples.
 *
 * @throws UserError for an unknown parameter, or a required one that has neither value nor example
 */
export function requestOf(
  vendor: string,
  document: OpenApiDocument,
  placed: PlacedOperation,
  { parameters: given = {}, body }: CallInput,
): FilledRequest {
  const { operation, parameters, pathItem } = placed;
  const names = parameters.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (names.length === 0) throw new UserError(`${operation.operationId} has no parameters`);
    if (!names.includes(name)) throw unknown(`parameter of ${operation.operationId}`, name, names);
  }
  const filled: string[] = [];
  const wanted = (parameter: Parameter): unknown => {
    if (given[parameter.name] !== undefined) return given[parameter.name];
    if (parameter.in !== "path" && !parameter.required) return undefined;
    filled.push(parameter.name);
    return exampleOf(document, parameter);
  };
  let path = placed.path;
  const query: string[] = [];
  const headers: Record<string, string> = {};
  for (const parameter of parameters) {
    const value = wanted(parameter);
    if (value === undefined) continue;
    const texts = [value].flat().map(textOf);
    const name = encodeURIComponent(parameter.name);
    if (parameter.in === "path") {
      path = path.replaceAll(`{${parameter.name}}`, texts.map(encodeURIComponent).join(","));
    } else if (parameter.in === "query") {
      const list = parameter.explode === false ? [texts.join(",")] : texts;
      query.push(...list.map((text) => `${name}=${encodeURIComponent(text)}`));
    } else if (parameter.in === "header") headers[parameter.name.toLowerCase()] = texts.join(", ");
    else headers.cookie = [headers.cookie, `${name}=${texts.join(",")}`].filter(Boolean).join("; ");
  }
  const own = operation.servers?.[0] ?? pathItem.servers?.[0];
  const base = own
    ? `/${vendor}${serverPath(own)}`
    : serverPath(document.servers?.[0] ?? { url: "/" });
  const sent = bodyOf(document, placed, body, filled);
  if (sent) headers["content-type"] = sent.type;
  const search = query.length > 0 ? `?${query.join("&")}` : "";
  return { path: base + path + search, headers, filled, ...(sent && { body: sent.text }) };
}

function bodyOf(
  document: OpenApiDocument,
  { operation }: PlacedOperation,
  given: unknown,
  filled: string[],
): { type: string; text: string } | undefined {
  const described = requestBodyOf(document, operation);
  const [type = "application/json", media] = Object.entries(described?.content ?? {})[0] ?? [];
  let value = given;
  if (value === undefined && described?.required && media) {
    value = firstExample(document, media);
    if (value !== undefined) filled.push("body");
  }
  if (value === undefined) return undefined;
  const isText = typeof value === "string" && !/json/i.test(type);
  return { type, text: isText ? String(value) : JSON.stringify(value) };
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
