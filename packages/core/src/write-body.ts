import type { CallInput, PlatformBody } from "./call-input.ts";
import { mergeHeaders } from "./merge-headers.ts";
import { writeScalar } from "./parameters/scalar.ts";
import { recordOf } from "./parameters/values.ts";
import { isStream } from "./transport/call.ts";
import { writeJson } from "./write-json.ts";

/**
 * Writes the body of a call, and labels it in `headers`. Only operations that take a body bring it.
 */
export type WriteBody = (input: CallInput, headers: Record<string, string>) => RequestInit;

/** @see {@link WriteBody} */
export const writeBody: WriteBody = (
  { body, bodySerializer = serialize, headers: own },
  headers,
) => {
  const content = bodySerializer(body, headers);
  if (typeof content === "string") headers["content-type"] ??= "application/json";
  // The platform labels a form, with its boundary.
  else if (content && !mergeHeaders(own)["content-type"]) delete headers["content-type"];
  return { body: content, ...(isStream(content) && { duplex: "half" }) };
};

/** Bodies that the platform takes as they are. */
const PLATFORM = [FormData, URLSearchParams, Blob, ArrayBuffer, ReadableStream];

/** Writes a body as JSON, or as a form where the headers say so: `URLSearchParams` may repeat a name. */
function serialize(body: unknown, headers: Readonly<Record<string, string>>): PlatformBody {
  if (ArrayBuffer.isView(body) || PLATFORM.some((kind) => body instanceof kind))
    return body as Blob;
  if (headers["content-type"] !== "application/x-www-form-urlencoded") return writeJson(body);
  if (typeof body === "string") return new URLSearchParams(body);
  const members = Object.entries(recordOf(body, "body"));
  return new URLSearchParams(members.map(([name, value]) => [name, writeScalar(value, name)]));
}
