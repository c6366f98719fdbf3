import { isRange, valueByType } from "../media-type.ts";
import { mergeHeaders } from "../merge-headers.ts";
import type { WriteBody } from "../write-body.ts";

/**
 * Makes what writes a body of one of several media types: that of the call's `contentType`, else of
 * its `Content-Type` header, else the first.
 *
 * @param writers - by media type or range
 */
export function writeEither(writers: Readonly<Record<string, WriteBody>>): WriteBody {
  return (input, headers) => {
    const types = Object.keys(writers);
    const own = mergeHeaders(input.headers)["content-type"];
    const wanted = input.contentType ?? own ?? types[0] ?? "";
    const write = valueByType(writers, wanted);
    if (!write) throw new TypeError(`contentType must be one of ${types.join(", ")}`);
    // Instead of the label that the client has for other calls.
    if (own === undefined && !isRange(wanted)) headers["content-type"] = wanted;
    return write(input, headers);
  };
}
