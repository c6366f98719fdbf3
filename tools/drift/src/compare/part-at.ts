import { escapeKey, follow } from "@carespec/document";
import { Part } from "../schema/part.ts";
import type { Context } from "./context.ts";

/** What is at some keys of the document and, in its bundled form, at a pointer; made once for the keys. */
export function partAt(
  { document, parts }: Pick<Context, "document" | "parts">,
  pointer: string,
  keys: readonly string[],
): Part {
  const id = keys.join("\n");
  const known = parts.get(id);
  if (known) return known;
  const { node, pointer: at } = follow(document, pointer);
  const part = new Part(node, at, keys);
  parts.set(id, part);
  return part;
}

/** A pointer with more keys. */
export function pointerBelow(pointer: string, ...keys: string[]): string {
  return [pointer, ...keys.map(escapeKey)].join("/");
}
