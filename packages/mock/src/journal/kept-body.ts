import { decodeBody } from "../http/decode-body.ts";
import type { Redact, StandIn } from "./redact.ts";

/** Longer bodies, in bytes, are left out where no option says otherwise: a journal must not hold megabytes. */
export const BODY_LIMIT = 16_384;

/** Stands for a body that was too long; a body itself never is one. */
const LEFT_OUT = /^\(longer than \d+ bytes\)$/;

function leftOut(limit: number): string {
  return `(longer than ${limit} bytes)`;
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/**
 * A request's body as a string of one byte a character, which {@link readBytes} reads; a buffer may be
 * a part of a much larger one. A long body is left out.
 */
export function keptBytes(body: Uint8Array, limit = BODY_LIMIT): string {
  if (body.length > limit) return leftOut(limit);
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(body.buffer, body.byteOffset, body.length);
  return bytes.toString("latin1");
}

/** The text of bytes that {@link keptBytes} keeps, in the charset of their type; else how many they are. */
export function readBytes(kept: string, contentType = ""): string {
  const bytes = Buffer.from(kept, "latin1");
  const notText = tellBytes(bytes);
  try {
    const text = /charset/i.test(contentType)
      ? decodeBody(bytes, contentType)
      : UTF_8.decode(bytes);
    return text === undefined || text.includes("\0") ? notText : text;
  } catch {
    return notText;
  }
}

const NOT_TEXT = /^\(\d+ bytes that are not text\)$/;

/** Stands for bytes that are not text. */
export function tellBytes({ length }: Uint8Array): string {
  return `(${length} bytes that are not text)`;
}

/** An answer's body; a long one is left out. */
export function keptText(text: string, limit = BODY_LIMIT): string {
  // A character takes one to three bytes, so a very long text need not be looked at.
  const isLong = text.length > limit || Buffer.byteLength(text) > limit;
  return isLong ? leftOut(limit) : text;
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
  standIn?: StandIn,
): { body?: unknown } {
  if (isLeftOut(kept)) return { body: kept };
  return kept === "" ? {} : { body: redact.body(read(kept), standIn) };
}

/** Whether a body, as the journal tells it, stands for one that was not kept. */
export function isLeftOut(body: unknown): body is string {
  return typeof body === "string" && (LEFT_OUT.test(body) || NOT_TEXT.test(body));
}
