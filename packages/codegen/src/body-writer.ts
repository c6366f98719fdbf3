import {
  isNode,
  type Node,
  type OpenApiDocument,
  type Operation,
  requestBodyOf,
} from "@carespec/document";
import { type Body, bodiesOf } from "./bodies.ts";
import { queryStyle, reserved, type StyleCode } from "./styles.ts";

/** The member that says how an operation's body is written; none where it takes none. */
export function bodyWriter(
  document: OpenApiDocument,
  operation: Operation,
  uses: Set<string>,
): string[] {
  const body = requestBodyOf(document, operation);
  if (!body) return [];
  const bodies = bodiesOf(document, body);
  const codes = bodies.map((each) => {
    const media = body.content[each.mediaType];
    return codeOf(each, isNode(media?.encoding) ? media.encoding : {}, uses);
  });
  const [only] = codes;
  if (only === undefined) return [];
  if (codes.length === 1) return [only === "writeBody" ? only : `"writeBody":${only}`];
  const writers = bodies.map(({ mediaType }, i) => `${JSON.stringify(mediaType)}:${codes[i]}`);
  uses.add("writeEither");
  return [`"writeBody":/* @__PURE__ */ writeEither({${writers.join(",")}})`];
}

function codeOf({ kind, mediaType }: Body, encoding: Node, uses: Set<string>): string {
  const call = (name: string, argument: string) => {
    uses.add(name);
    return `/* @__PURE__ */ ${name}(${argument})`;
  };
  const type = JSON.stringify(mediaType);
  switch (kind) {
    case "json":
      if (mediaType !== "application/json" && !mediaType.includes("*")) {
        return call("writeJsonAs", type);
      }
      uses.add("writeBody");
      return "writeBody";
    case "form":
      return call("writeForm", stylesOf(encoding, uses));
    case "multipart":
      return call("writeMultipart", partsOf(encoding));
    case "text":
      return call("writeText", JSON.stringify(textType(mediaType)));
    default:
      return call("writeBinary", type);
  }
}

/** How the fields of a form are written that do not follow OpenAPI's defaults. */
function stylesOf(encoding: Node, uses: Set<string>): string {
  const styles = Object.entries(encoding).flatMap(([name, value]) => {
    if (!isNode(value)) return [];
    const style = fieldStyle(value);
    if (!style) return [];
    for (const name of style.uses) uses.add(name);
    return [`${JSON.stringify(name)}:${style.code}`];
  });
  return styles.length > 0 ? `{${styles.join(",")}}` : "";
}

function fieldStyle(field: Node): StyleCode | undefined {
  const style = plainStyle(field);
  return field.allowReserved === true ? reserved(style) : style;
}

function plainStyle({ style, explode, contentType }: Node): StyleCode | undefined {
  const isStyled = style !== undefined || explode !== undefined;
  if (!isStyled) {
    const isJson = typeof contentType === "string" && /[/+]json$/.test(contentType);
    return isJson ? { code: "jsonParameter", uses: ["jsonParameter"] } : undefined;
  }
  const own = String(style ?? "form");
  return queryStyle(own, typeof explode === "boolean" ? explode : own === "form");
}

/** The media types of parts that the document names, and what is between the items of a list in one. */
function partsOf(encoding: Node): string {
  const parts = Object.entries(encoding).flatMap(([name, value]) => {
    if (!isNode(value)) return [];
    const { contentType: type } = value;
    // A list or a range leaves the choice to the caller.
    const contentType = typeof type === "string" && !/[*,]/.test(type) ? type : undefined;
    const separator = separatorOf(value);
    if (contentType === undefined && separator === undefined) return [];
    return [`${JSON.stringify(name)}:${JSON.stringify({ contentType, separator })}`];
  });
  return parts.length > 0 ? `{${parts.join(",")}}` : "";
}

function separatorOf({ style = "form", explode = style === "form" }: Node): string | undefined {
  if (explode === true) return undefined;
  return { spaceDelimited: " ", pipeDelimited: "|" }[String(style)] ?? ",";
}

/** The label of a text: a range, which labels nothing, means a plain one or XML. */
function textType(mediaType: string): string {
  if (!mediaType.includes("*")) return mediaType;
  return /xml/i.test(mediaType) ? "application/xml" : "text/plain";
}
