import {
  isNode,
  type Node,
  type OpenApiDocument,
  type Operation,
  requestBodyOf,
} from "@carespec/document";
import { type Body, bodiesOf } from "./bodies.ts";
import { queryStyle } from "./styles.ts";

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
      return call("writeText", type);
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

function fieldStyle({ style, explode, contentType }: Node) {
  const isStyled = style !== undefined || explode !== undefined;
  if (!isStyled) {
    const isJson = typeof contentType === "string" && /[/+]json$/.test(contentType);
    return isJson ? { code: "jsonParameter", uses: ["jsonParameter"] } : undefined;
  }
  const own = String(style ?? "form");
  return queryStyle(own, typeof explode === "boolean" ? explode : own === "form");
}

/** The media types of parts that the document names. */
function partsOf(encoding: Node): string {
  const parts = Object.entries(encoding).flatMap(([name, value]) => {
    const type = isNode(value) ? value.contentType : undefined;
    // A list or a range leaves the choice to the caller.
    if (typeof type !== "string" || /[*,]/.test(type)) return [];
    return [`${JSON.stringify(name)}:${JSON.stringify({ contentType: type })}`];
  });
  return parts.length > 0 ? `{${parts.join(",")}}` : "";
}
