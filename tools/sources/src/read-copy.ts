import { readFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import { isNode } from "@carespec/document";
import { parse } from "node-html-parser";

/** Parts of a page that readers do not read as its text. */
const UNREAD = "script, style, noscript, template, head, svg";

/**
 * Reads the copy of a source as a person sees it, in lines without markup: a page saved as HTML, its
 * text, Markdown, or JSON, of which keys and values count.
 *
 * @throws UserError where the file cannot be read or holds no words
 */
export function readCopy(file: string): string[] {
  const text = read(file);
  const lines = linesOf(text)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  if (lines.length > 0) return lines;
  throw new UserError(`${file} holds no text: save the page as HTML or text, and give that file`);
}

function read(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UserError(`cannot read ${file}: ${(error as Error).message}`);
  }
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${file} is not text: save the page as HTML or text in UTF-8`);
  }
}

function linesOf(text: string): string[] {
  const json = jsonOf(text);
  if (json !== undefined) return [...textsIn(json)].flatMap((each) => each.split("\n"));
  if (!/^\s*<(!doctype|html|head|body|!--)/i.test(text)) return text.split("\n");
  const page = parse(text.replace(/^\s*<!doctype[^>]*>/i, ""));
  for (const part of page.querySelectorAll(UNREAD)) part.remove();
  return page.structuredText.split("\n");
}

function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* textsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* textsIn(item);
  else if (isNode(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* textsIn(item);
    }
  } else yield String(value);
}
