import { pathParameters } from "../path-parameters.ts";
import type { DocumentedOperation } from "../prism/documented/documented-operation.ts";
import type { DocumentedParameter } from "../prism/documented/parameters.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";
import { matchesMediaType } from "../prism/private-modules.ts";
import { atOf, type Item } from "./keys.ts";

/** What a request's head has of what the document lists. */
export interface HeadItems {
  /** Parameters, and enum values of them. */
  items: Item[];
  /** For a request with a body. */
  mediaType: Item | undefined;
}

type Sent = Record<string, string | string[] | undefined>;

/** Finds the documented parameters, values and media type in a request's head. */
export function observeHead(operation: DocumentedOperation, request: ParsedRequest): HeadItems {
  const sent = sentOf(operation, request);
  const items = operation.parameters.flatMap((parameter) => itemsOf(parameter, sent));
  const type = (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const mediaType = operation.mediaTypes.find((each) => matchesMediaType(type, each.toLowerCase()));
  return { items, mediaType: mediaType === undefined ? undefined : ["mediaType", mediaType] };
}

function sentOf({ path }: DocumentedOperation, { url, headers }: ParsedRequest) {
  // Prism takes query parameters in any letter case.
  const query = Object.entries(url.query ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    path: pathParameters(path, url.path),
    query: Object.fromEntries(query) as Sent,
    header: headers as Sent,
    cookie: cookiesOf(headers.cookie),
  };
}

function itemsOf(parameter: DocumentedParameter, sent: ReturnType<typeof sentOf>): Item[] {
  const { in: place, name } = parameter;
  const found = valuesOf(parameter, sent[place]);
  // An operation is only matched by a path that has all its parameters.
  if (found.length === 0 && place !== "path") return [];
  const values = new Set(found);
  const enumerated = parameter.values.map(String).filter((value) => values.has(value));
  const at = atOf(place, [name]);
  return [["parameter", place, name], ...enumerated.map((value): Item => ["value", at, value])];
}

/** The texts that were sent for a parameter; those of a list one by one. */
function valuesOf(parameter: DocumentedParameter, sent: Sent): string[] {
  const { in: place, name, properties, isDeep, separator } = parameter;
  const inAnyCase = place === "query" || place === "header";
  const own = inAnyCase ? name.toLowerCase() : name;
  if (isDeep) return Object.keys(sent).filter((each) => each.startsWith(`${own}[`));
  if (properties.some((property) => sent[property.toLowerCase()] !== undefined)) return [""];
  const values = [sent[own] ?? sent[`${own}[]`] ?? []].flat();
  if (separator === undefined) return values;
  return values.flatMap((value) => [value, ...value.split(separator).map((item) => item.trim())]);
}

function cookiesOf(header = ""): Sent {
  const pairs = header.split(";").map((pair) => pair.trim().split("="));
  return Object.fromEntries(pairs.map(([name = "", ...value]) => [name, value.join("=")]));
}
