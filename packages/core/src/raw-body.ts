import { errorOfBody, limitBody } from "./transport/body.ts";
import type { Call, RawBody } from "./transport/call.ts";

/**
 * How bytes and streams are read: left to the caller, within the limits of the call. Only what
 * hands them out brings this into a bundle.
 */
export function rawBodyOf(parseAs: string | undefined): RawBody | undefined {
  if (parseAs === undefined || parseAs === "json" || parseAs === "text") return undefined;
  if (!/^(blob|arrayBuffer|stream)$/.test(parseAs)) {
    throw new TypeError('parseAs must be "json", "text", "blob", "arrayBuffer" or "stream"');
  }
  return {
    limit: limitBody,
    async read(call: Call, response: Response) {
      try {
        return parseAs === "stream" ? response.body : await response[parseAs as "blob"]();
      } catch (cause) {
        throw errorOfBody(call, cause);
      }
    },
  };
}
