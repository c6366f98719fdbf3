import {
  escapeKey,
  isNode,
  type MediaType,
  type OpenApiDocument,
  type PlacedOperation,
  requestBodyOf,
} from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";
import { type Body, bodiesOf } from "../bodies.ts";
import { isList, isObject, variantsOf } from "../shapes.ts";
import { fieldFault, partFaults } from "./encodings.ts";
import { refused } from "./refused.ts";

/** An operation is out of reach where none of the representations of its body can be written. */
export function bodyFaults(document: OpenApiDocument, placed: PlacedOperation): Finding[] {
  const { operation, pointer } = placed;
  const body = requestBodyOf(document, operation);
  if (!body || !isNode(body.content)) return [];
  const faults = Object.entries(body.content).map(([type, media]) =>
    contentFaults(document, type, media, `${pointer}/requestBody/content/${escapeKey(type)}`),
  );
  const isRefused = (found: Finding[]) => found.some(({ kind }) => kind === "refused");
  return faults.every(isRefused) ? faults.flat() : faults.filter((one) => !isRefused(one)).flat();
}

/** Why a representation of a body cannot be written as the document says. */
export function contentFaults(
  document: OpenApiDocument,
  type: string,
  media: MediaType,
  at: string,
): Finding[] {
  const [body] = bodiesOf(document, { content: { [type]: media } });
  if (!body || !isNode(media)) return [];
  const charset = /;\s*charset=["']?([^\s;"']+)/i.exec(type)?.[1];
  if (body.kind !== "binary" && charset && !/^(utf-?8|us-ascii)$/i.test(charset)) {
    const message = `a client writes texts in UTF-8, not in ${charset}: leave out \`charset\`, or describe the body as bytes.`;
    return refused(at, message);
  }
  const isParts = /^\s*multipart\//i.test(type);
  if (isParts && body.kind !== "multipart") {
    return refused(
      at,
      `of bodies with parts, only multipart/form-data is supported, not ${type}: send one of another type, or leave the operation out.`,
    );
  }
  for (const key of ["itemSchema", "prefixEncoding", "itemEncoding"]) {
    if (isParts && key in media) {
      return refused(
        `${at}/${key}`,
        `parts by their order (\`${key}\`) are not supported: describe each by its name.`,
      );
    }
  }
  const wrong = formFault(document, body);
  if (wrong) return refused(`${at}/schema`, wrong);
  if (!isNode(media.encoding)) return [];
  const { encoding, schema } = media;
  return Object.entries(encoding).flatMap(([name, field]): Finding[] => {
    if (!isNode(field)) return [];
    const place = `${at}/encoding/${escapeKey(name)}`;
    const written = { document, schema, name, field };
    if (body.kind === "multipart") return partFaults(written, place);
    return body.kind === "form" ? fieldFault(written, place) : [];
  });
}

/** A form has members; a plain one may also be a text that the caller wrote. */
function formFault(document: OpenApiDocument, { kind, schema }: Body): string | undefined {
  if (kind !== "form" && kind !== "multipart") return undefined;
  const variants = variantsOf(document, schema);
  if (variants.some(isList)) return "a form is not a list: describe it as an object.";
  const isText = variants.some(({ type, format }) => type === "string" || format === "binary");
  return kind === "multipart" && isText && !variants.some(isObject)
    ? "a form with parts is not a text or a file: describe an object with a member for each part."
    : undefined;
}
