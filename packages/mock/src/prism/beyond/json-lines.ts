import type { IMediaTypeContent } from "@stoplight/types";
import { typesOf } from "./schemas.ts";

/** What begins each value of `json-seq`. */
const RECORD = String.fromCodePoint(0x1e);

const known = new WeakMap<IMediaTypeContent, IMediaTypeContent>();

/**
 * The values of JSON lines. Each has the content's schema, unless that one describes the list.
 *
 * @returns `undefined` where a line is no JSON, or the schema describes a text
 */
export function jsonLines(
  text: string,
  content: IMediaTypeContent,
  root: object,
): { value: unknown[]; content: IMediaTypeContent } | undefined {
  const types = typesOf(content.schema, root);
  const value = types.has("string") ? undefined : valuesIn(text);
  if (!value) return undefined;
  if (types.has("array")) return { value, content };
  const list = known.get(content) ?? listOf(content);
  known.set(content, list);
  return { value, content: list };
}

function listOf(content: IMediaTypeContent): IMediaTypeContent {
  return { ...content, schema: { type: "array", items: content.schema } } as IMediaTypeContent;
}

function valuesIn(text: string): unknown[] | undefined {
  const lines = text
    .replaceAll(RECORD, "\n")
    .split("\n")
    .filter((line) => line.trim() !== "");
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}
