import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { MAX_BODY_BYTES } from "../http/body-limit.ts";
import { isLeftOut, readBytes } from "../journal/kept-body.ts";

const DECODERS: Record<string, (bytes: Uint8Array, options: object) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** What an answer's body says. */
export interface DecodedAnswer {
  /** The text; `undefined` where it is not text. */
  text: string | undefined;
  /** The bytes without their coding; `undefined` where it is not known or does not fit them. */
  bytes: Uint8Array | undefined;
  /** Whether the bytes without their coding are more than the mock holds. */
  isTooLong: boolean;
}

/** Reads an answer's body as a client would. */
export async function decodeAnswer(
  body: Uint8Array,
  headers: Record<string, string>,
): Promise<DecodedAnswer> {
  const decoded = await withoutCoding(body, headers["content-encoding"]);
  const isTooLong = decoded === "too long";
  if (isTooLong || !decoded) return { text: undefined, bytes: undefined, isTooLong };
  const bytes = decoded;
  const text = readBytes(Buffer.from(bytes).toString("latin1"), headers["content-type"]);
  return { text: isLeftOut(text) ? undefined : text, bytes, isTooLong };
}

async function withoutCoding(
  body: Uint8Array,
  coding = "",
): Promise<Uint8Array | "too long" | undefined> {
  const name = coding.trim().toLowerCase();
  if (name === "" || name === "identity" || body.length === 0) return body;
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  try {
    return await decode?.(body, { maxOutputLength: MAX_BODY_BYTES });
  } catch (error) {
    return (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "too long" : undefined;
  }
}
