import { type OpenApiDocument, resolve } from "@carespec/document";
import { type Body, placeOf } from "./bodies.ts";
import { type Imports, typeText } from "./type-text.ts";

/** What the platform's `fetch` sends as bytes. */
const BYTES = "Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>";

/** The type of a body that a call takes. */
export function requestType(body: Body, holder: string, imports: Imports): string {
  const written = () =>
    body.schema ? typeText(body.schema, placeOf(holder, body), imports) : "unknown";
  switch (body.kind) {
    case "json":
      return written();
    case "form":
      return `${body.schema ? written() : "Record<string, unknown>"} | URLSearchParams`;
    case "multipart":
      return `${body.schema ? written() : "Record<string, unknown>"} | FormData`;
    case "text":
      return "string";
    case "lines":
      return `string | ${BYTES}`;
    default:
      return BYTES;
  }
}

/** The type of an answer's body as a call gives it. */
export function answerType(
  document: OpenApiDocument,
  body: Body,
  holder: string,
  imports: Imports,
): string {
  switch (body.kind) {
    case "json":
      return body.schema ? typeText(body.schema, placeOf(holder, body), imports) : "unknown";
    case "form":
    case "text":
      return isText(document, body) ? placeOf(holder, body) : "string";
    case "lines":
      return linesType(document, body, holder, imports);
    case "stream":
      return "ReadableStream<Uint8Array>";
    default:
      return "Blob";
  }
}

/** Some of several texts. */
function isText(document: OpenApiDocument, { schema }: Body): boolean {
  return schema !== undefined && Array.isArray(resolve<typeof schema>(document, schema).enum);
}

/** The schema describes a line, or the list of them. */
function linesType(document: OpenApiDocument, body: Body, holder: string, imports: Imports) {
  const { schema } = body;
  if (!schema) return "unknown[]";
  const { type } = resolve<typeof schema>(document, schema);
  if (type === "string") return "unknown[]";
  const text = typeText(schema, placeOf(holder, body), imports);
  return type === "array" ? text : /^[\w$]+$/.test(text) ? `${text}[]` : `(${text})[]`;
}
