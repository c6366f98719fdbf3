import type { PlatformBody } from "../call-input.ts";
import { isRange } from "../media-type.ts";
import { mergeHeaders } from "../merge-headers.ts";
import { requireSendable } from "../secret.ts";
import { isStream } from "../transport/call.ts";
import type { WriteBody } from "../write-body.ts";

/** A body as it is sent. */
export interface Content {
  content: PlatformBody;
  /** Its media type, where nobody else says it; `undefined` where the platform does. */
  type?: string | undefined;
}

/**
 * Makes a writer of bodies. The label is that of the call's `headers`, else its `contentType`, else
 * the writer's. A call's own `bodySerializer` takes the writer's place.
 *
 * @param mediaType - the label of what a `bodySerializer` gives
 * @param write - writes the body
 */
export function bodyWriter(mediaType: string, write: (body: unknown) => Content): WriteBody {
  return (input, headers) => {
    const { body, bodySerializer, contentType } = input;
    const written: Content = bodySerializer
      ? { content: bodySerializer(body, headers), type: isRange(mediaType) ? undefined : mediaType }
      : write(body);
    const { content } = written;
    const wanted = contentType === undefined || isRange(contentType) ? undefined : contentType;
    const own = mergeHeaders(input.headers)["content-type"] ?? wanted;
    const type = own === undefined ? written.type : requireSendable(own, "contentType");
    // The platform labels a form of parts, with the boundary that it has chosen.
    if (type === undefined || (content instanceof FormData && !/boundary=/i.test(type))) {
      delete headers["content-type"];
    } else headers["content-type"] = type;
    return { body: content, ...(isStream(content) && { duplex: "half" }) };
  };
}
