import { errorOfBody, limitBody } from "./transport/body.ts";
import type { Call, ReadAnswer } from "./transport/call.ts";

/**
 * How bytes and streams are read: left to the caller, within the limits of the call. Only what
 * hands them out brings this into a bundle. `null` for JSON and text, `undefined` for what the
 * operation says.
 */
export function rawBodyOf(parseAs: string | undefined): ReadAnswer | null | undefined {
  if (parseAs === undefined) return undefined;
  if (parseAs === "json" || parseAs === "text") return null;
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
