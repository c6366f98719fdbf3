import { isJsonLines } from "@carespec/document";
import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";
import type { ParsedRequest } from "../parsed-request.ts";
import { matchesMediaType, parseMimeType } from "../private-modules.ts";
import { withStandIns } from "../schemas/stand-ins.ts";
import { formValue } from "./form-body.ts";
import { jsonLines } from "./json-lines.ts";
import type { Beyond } from "./names.ts";
import { xmlValue } from "./xml.ts";

const XML = /^\s*(application|text)\/([\w.-]+\+)?xml\s*(;|$)/i;

/**
 * A form, an XML body or JSON lines as the value that its schema describes, in a form in which Prism validates it
 * like JSON: an operation with that content alone and a request without a media type. `undefined` if
 * the body is of another kind, or if what reads it is off.
 */
export function readBeyond(
  resource: IHttpOperation,
  request: ParsedRequest,
  beyond: Beyond,
): { resource: IHttpOperation; element: ParsedRequest } | undefined {
  const type = request.headers["content-type"];
  const { body } = resource.request ?? {};
  if (!type || !body || typeof request.body !== "string") return undefined;
  const [, mediaType] = parseMimeType(type);
  const content = body.contents?.find(
    (each) => each.mediaType && matchesMediaType(mediaType, each.mediaType),
  );
  if (!content?.schema) return undefined;
  const read = readText(type, request.body, content, resource, beyond);
  if (read?.value === undefined) return undefined;
  const narrowed = withStandIns({ ...body, contents: [read.content] }, "request");
  return {
    resource: { ...resource, request: { body: narrowed } },
    element: { ...request, headers: {}, body: read.value },
  };
}

/** The value, and the content that describes it. */
function readText(
  type: string,
  text: string,
  content: IMediaTypeContent,
  root: object,
  beyond: Beyond,
): { value: unknown; content: IMediaTypeContent } | undefined {
  const { schema, encodings } = content;
  if (isJsonLines(type))
    return beyond.has("json-lines") ? jsonLines(text, content, root) : undefined;
  if (XML.test(type))
    return beyond.has("xml") ? { value: xmlValue(text, schema, root), content } : undefined;
  if (!beyond.has("form-arrays") && !beyond.has("json-parts")) return undefined;
  return { value: formValue(type, text, schema, root, beyond, encodings), content };
}
