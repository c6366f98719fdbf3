import type { PlatformBody } from "../call-input.ts";
import { isRange } from "../media-type.ts";
import { isStream } from "../transport/call.ts";
import type { WriteBody } from "../write-body.ts";
import { bodyWriter } from "./body-writer.ts";

/**
 * Makes what writes bytes: a Blob, an ArrayBuffer or a view of one, a stream, or a text in UTF-8. A
 * call with a stream is never repeated.
 *
 * @param mediaType - the label; for a range such as `image/*` the Blob's own type, if it has one,
 * else `application/octet-stream`
 */
export function writeBinary(mediaType: string): WriteBody {
  return bodyWriter(mediaType, (body) => {
    const content = requireBytes(body, "body");
    if (!isRange(mediaType)) return { content, type: mediaType };
    const own = content instanceof Blob && content.type;
    return { content, type: own || "application/octet-stream" };
  });
}

/** @throws TypeError that names what is neither bytes, a stream nor text */
export function requireBytes(value: unknown, name: string): PlatformBody {
  if (isBytes(value) || typeof value === "string" || isStream(value)) return value as Blob;
  throw new TypeError(`${name} must be a Blob, an ArrayBuffer, a view of one, a stream or text`);
}

/** Whether a value holds bytes. */
export function isBytes(
  value: unknown,
): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
