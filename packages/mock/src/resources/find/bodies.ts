import {
  escapeKey,
  examplesOf,
  follow,
  isNode,
  type Located,
  type MediaType,
  type Node,
  type OpenApiDocument,
  type PlacedOperation,
} from "@carespec/document";
import type { FieldEncoding } from "../../prism/beyond/separators.ts";
import type { Role, Success } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";

/** Statuses in the order in which the mock chooses among an operation's successes. */
const PREFERRED: Partial<Record<Role, readonly number[]>> = {
  create: [201, 200, 202, 204],
  remove: [204, 200, 202],
  clear: [204, 200, 202],
};

/** A body as the document describes it, before anything is looked for in it. */
export interface Content {
  mediaType: string;
  schema: Located | undefined;
  /** Values that the document shows, the first one first. */
  examples: readonly unknown[];
  /** How the fields of a form are written. */
  encodings?: readonly FieldEncoding[];
}

/** The successes of an operation, without their places. */
export function successesOf(
  reader: SchemaReader,
  { pointer }: Pick<PlacedOperation, "pointer">,
  role?: Role,
): Success[] {
  const { document } = reader;
  const responses = follow(document, `${pointer}/responses`);
  const keys = Object.keys(responses.node);
  const listed = keys.filter((key) => /^2(\d\d|XX)$/i.test(key));
  // With `default` alone, that is the success.
  const used = listed.length === 0 ? keys.filter((key) => key === "default") : listed;
  const order = PREFERRED[role ?? "read"] ?? [200, 201, 202, 203];
  const rank = (status: number) => (order.indexOf(status) + 1 || 900 + status) as number;
  return used
    .map((key) => {
      const exact = order.find((status) => !listed.includes(String(status))) ?? 200;
      const status = /^\d{3}$/.test(key) ? Number(key) : exact;
      const response = follow(document, `${responses.pointer}/${key}`);
      const contents = contentsOf(reader, response).map((each) => ({ ...each, place: undefined }));
      return { status, pointer: response.pointer, contents };
    })
    .toSorted((a, b) => rank(a.status) - rank(b.status));
}

/** The bodies that a request may have. */
export function requestOf(
  reader: SchemaReader,
  { pointer, operation }: PlacedOperation,
): Content[] {
  if (operation.requestBody === undefined) return [];
  return contentsOf(reader, follow(reader.document, `${pointer}/requestBody`));
}

/** The bodies that a response or a request may have. */
export function contentsOf({ document }: SchemaReader, { node, pointer }: Located): Content[] {
  const content = node.content as Record<string, MediaType> | undefined;
  return Object.entries(content ?? {}).map(([mediaType, media]) => {
    const schema = isNode(media?.schema)
      ? { node: media.schema, pointer: `${pointer}/content/${escapeKey(mediaType)}/schema` }
      : undefined;
    const encodings = encodingsOf(media);
    return { mediaType, schema, examples: shownBy(document, media), ...encodings };
  });
}

function encodingsOf(media: Node | undefined): Pick<Content, "encodings"> {
  if (!isNode(media?.encoding)) return {};
  const entries = Object.entries(media.encoding).filter(([, own]) => isNode(own));
  return { encodings: entries.map(([property, own]) => ({ ...(own as Node), property })) };
}

/** All examples of a body; one that leads nowhere is left out. */
function shownBy(document: OpenApiDocument, media: MediaType): unknown[] {
  const alone = media?.example === undefined ? [] : [media.example];
  try {
    return [...alone, ...examplesOf(document, media).map(([, value]) => value)];
  } catch {
    return alone;
  }
}

/** Whether a media type is JSON, or a range with JSON in it. */
export function isJson(mediaType: string): boolean {
  return /^\s*(\*\/\*|application\/\*|[^;]*\bjson\b)/i.test(mediaType);
}

/** The schema of the first JSON body among some. */
export function jsonSchemaOf(contents: readonly Content[]): Located | undefined {
  return (
    contents.find(({ mediaType, schema }) => schema && isJson(mediaType)) ??
    contents.find(({ schema }) => schema)
  )?.schema;
}

/** The schema that an operation's first success with a body has. */
export function answerSchemaOf(reader: SchemaReader, placed: PlacedOperation): Located | undefined {
  return successesOf(reader, placed)
    .map(({ contents }) => jsonSchemaOf(contents))
    .find((schema) => schema !== undefined);
}
