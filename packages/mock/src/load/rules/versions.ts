import { isNode, type Node } from "@carespec/document";
import { isNewer } from "../notes.ts";
import type { Rule } from "./rule.ts";

/** The dialects of JSON Schema that Prism's validator knows, besides draft 7, its default. */
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const KNOWN_DIALECT =
  /^https?:\/\/json-schema\.org\/(draft\/(2019-09|2020-12)|draft-0[67])\/schema#?$/;

/** The document's own version and dialect. */
export const versionRule: Rule = ({ node, kind, place }, { version, tell }) => {
  if (kind !== "document") return;
  if (node.swagger !== undefined && version !== "2.0") {
    tell("not understood", place("swagger"), `Swagger ${node.swagger} is read as Swagger 2.0`);
  }
  if (node.openapi !== undefined && !/^3\.[012](\.|$)/.test(version)) {
    const text = `OpenAPI ${node.openapi} is not known: it is read as OpenAPI 3.2`;
    tell("not understood", place("openapi"), text);
  }
  const { jsonSchemaDialect: dialect } = node;
  if (typeof dialect !== "string" || KNOWN_DIALECT.test(dialect)) return;
  node.jsonSchemaDialect = DIALECT;
  // OpenAPI's own dialect is 2020-12 with annotations.
  if (dialect.startsWith("https://spec.openapis.org/oas/3.")) return;
  tell("not understood", place("jsonSchemaDialect"), `${dialect} is not known: ${DIALECT} is used`);
};

/** A member that says the name of an item's schema, until references are resolved. */
export const ITEM_SCHEMA = "x-carespec-mock-item";

/** What OpenAPI 3.2 adds: translated where Prism has an equal, otherwise told. */
export const newerRule: Rule = (placed, notes) => {
  if (!isNewer(notes)) return;
  const { node, kind, keys, place } = placed;
  const { tell } = notes;
  const ignored = (field: string, text: string) => {
    if (field in node) tell("not understood", place(field), text);
  };
  if (kind === "document") ignored("$self", "references are read from the file's own place");
  if (kind === "discriminator") ignored("defaultMapping", "a discriminator is not checked");
  if (kind === "xml") ignored("nodeType", "it is not used for XML");
  if (kind === "example") readExample(node, mediaTypeOf(keys));
  if (kind === "parameter" && node.in === "querystring") {
    tell("not checked", place(), "the query as a whole is not checked (in: querystring)");
  }
  if (kind !== "mediaType") return;
  ignored("prefixEncoding", "the encoding of a body's parts is not used");
  ignored("itemEncoding", "the encoding of a body's parts is not used");
  if (!isNode(node.itemSchema) || node.schema !== undefined) return;
  if (keys.includes("requestBody") || keys.includes("requestBodies")) {
    tell("not checked", place("itemSchema"), "the items of a body are not checked");
  }
  node[ITEM_SCHEMA] = node.itemSchema;
  node.schema = { type: "string" };
  delete node.itemSchema;
};

/** An example's value, which OpenAPI 3.2 can give as data, as text, or as both. */
function readExample(node: Node, mediaType: string): void {
  const { dataValue, serializedValue } = node;
  if (node.value !== undefined || node.externalValue !== undefined) return;
  const isJson = /[/+]json\b/i.test(mediaType);
  const text = typeof serializedValue === "string" ? serializedValue : undefined;
  const value = isJson ? (dataValue ?? asJson(text)) : (text ?? dataValue);
  if (value !== undefined) node.value = value;
}

function asJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** The media type of an example, whose key comes before `examples` and its name. */
function mediaTypeOf(keys: readonly string[]): string {
  return keys.at(-2) === "examples" ? (keys.at(-3) ?? "") : "";
}
