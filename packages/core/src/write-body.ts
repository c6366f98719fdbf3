import type { PlatformBody } from "./call-input.ts";

/** Bodies that the platform takes as they are. */
const PLATFORM = [FormData, URLSearchParams, Blob, ArrayBuffer, ReadableStream];

/** Writes a body as JSON, or as a form where the headers say so. */
export function writeBody(body: unknown, headers: Readonly<Record<string, string>>): PlatformBody {
  if (ArrayBuffer.isView(body) || PLATFORM.some((kind) => body instanceof kind))
    return body as Blob;
  return headers["content-type"] === "application/x-www-form-urlencoded"
    ? new URLSearchParams(body as Record<string, string>)
    : JSON.stringify(body);
}
