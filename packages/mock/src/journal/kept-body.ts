import { decodeBody } from "../http/decode-body.ts";
import type { Redact } from "./redact.ts";

/** Longer bodies, in bytes, are left out: a journal must not hold megabytes. */
const LONGEST_BODY = 16_384;

/** Stands for a body that was too long. */
const LEFT_OUT = `(longer than ${LONGEST_BODY} bytes)`;

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/**
 * A request's body as a string of one byte a character, which {@link readBytes} reads; a buffer may be
 * a part of a much larger one. A long body is left out.
 */
export function keptBytes(body: Uint8Array): string {
  if (body.length > LONGEST_BODY) return LEFT_OUT;
  return Buffer.from(body.buffer, body.byteOffset, body.length).toString("latin1");
}

/** The text of bytes that {@link keptBytes} keeps, in the charset of their type; else how many they are. */
export function readBytes(kept: string, contentType = ""): string {
  const bytes = Buffer.from(kept, "latin1");
  const notText = `(${bytes.length} bytes that are not text)`;
  try {
    const text = /charset/i.test(contentType)
      ? decodeBody(bytes, contentType)
      : UTF_8.decode(bytes);
    return text === undefined || text.includes("\0") ? notText : text;
  } catch {
    return notText;
  }
}

/** An answer's body; a long one is left out. */
export function keptText(text: string): string {
  // A character takes one to three bytes, so a very long text need not be looked at.
  const isLong = text.length > LONGEST_BODY || Buffer.byteLength(text) > LONGEST_BODY;
  return isLong ? LEFT_OUT : text;
}

/** What a text takes in memory, in bytes: with a character beyond Latin-1, two for each. */
export function sizeOfText(text: string): number {
  return Buffer.byteLength(text) === text.length ? text.length : 2 * text.length;
}

/** A kept body as the journal tells it, without secrets. */
export function bodyOf(
  redact: Redact,
  kept: string,
  read = (text: string) => text,
): { body?: unknown } {
  if (kept === LEFT_OUT) return { body: LEFT_OUT };
  return kept === "" ? {} : { body: redact.body(read(kept)) };
}
