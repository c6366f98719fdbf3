import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import { type Body, type Field, headerOf, mediaTypeOf, type Pair } from "./exchange.ts";
import { multipartFields, urlEncodedFields } from "./form.ts";

/** Longest body that is unpacked, in bytes. */
const LONGEST = 20_000_000;

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/** A body of text: forms by their fields, anything else as it is. */
export function bodyOfText(text: string, contentType: string, headers: readonly Pair[] = []): Body {
  const type = mediaTypeOf(contentType);
  if (isLeftEncoded(text, headers)) return { type, unread: "compressed" };
  if (type === "application/x-www-form-urlencoded") return { type, fields: urlEncodedFields(text) };
  if (type.startsWith("multipart/")) {
    const fields = multipartFields(text, contentType);
    return fields ? { type, fields } : { type, unread: "binary" };
  }
  return { type, text: text.replace(/^\uFEFF/, "") };
}

/** A body of bytes. What is no text is not read. */
export function bodyOfBytes(
  bytes: Uint8Array,
  contentType: string,
  headers: readonly Pair[] = [],
): Body {
  const type = mediaTypeOf(contentType);
  try {
    const plain = unpacked(bytes, headerOf(headers, "content-encoding"));
    const text = decoderOf(contentType).decode(plain);
    return text.includes("\0") ? { type, unread: "binary" } : bodyOfText(text, contentType);
  } catch (error) {
    const isTooLong = (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
    return { type, unread: isTooLong ? "longer than 20 MB" : "binary" };
  }
}

/** A form that the file holds by its fields. */
export function bodyOfFields(fields: Field[], type: string): Body {
  return { type, fields };
}

/** Of the character set that a media type names; of UTF-8 where it names none, or one that nobody knows. */
function decoderOf(contentType: string): typeof UTF_8 {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1];
  try {
    return charset ? new TextDecoder(charset) : UTF_8;
  } catch {
    return UTF_8;
  }
}

function unpacked(bytes: Uint8Array, encoding = ""): Uint8Array {
  const options = { maxOutputLength: LONGEST };
  // Most recorders unpack bodies and leave the header as it was.
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, options);
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd)
    return zstdDecompressSync(bytes, options);
  try {
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(bytes, options);
    // Some servers leave out zlib's header: then the first four bits are not 8.
    if (/\bdeflate\b/i.test(encoding)) {
      const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8;
      return hasHeader ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
    }
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw error;
    return bytes;
  }
  return bytes;
}

/** Whether a recorder wrote compressed bytes as if they were text. */
function isLeftEncoded(text: string, headers: readonly Pair[]): boolean {
  if (text.charCodeAt(0) === 0x1f) return true;
  const encoding = headerOf(headers, "content-encoding") ?? "identity";
  if (/^identity$/i.test(encoding.trim())) return false;
  // Base64 of gzip, where the recorder does not say that it is base64.
  if (text.startsWith("H4sI")) return true;
  return /[^\P{Cc}\s]|\uFFFD/u.test(text.slice(0, 2_000));
}
