import { valueByType } from "../media-type.ts";
import { limitBody, readText } from "../transport/body.ts";
import type { ReadAnswer } from "../transport/call.ts";
import { reading } from "./reading.ts";

/**
 * Makes what reads a success by its `Content-Type`: the type itself comes before `+json` and ranges,
 * and these before every type. A success without a type, or of another one, is read as JSON where it
 * is that, else as text.
 *
 * @param readers - by media type or range
 */
export function readByType(readers: Readonly<Record<string, ReadAnswer | "json">>): ReadAnswer {
  return {
    limit: limitBody,
    async read(call, response, json) {
      const type = response.headers.get("content-type") ?? "";
      const reader = type === "" ? undefined : valueByType(readers, type, true);
      if (typeof reader === "object") return reader.read(call, response, json);
      const text = await reading(call, () => readText(call, response));
      call.runs = "parseJson";
      return reader || text === "" || call.parse(text) !== undefined ? json(text) : text;
    },
  };
}
