import { isPlainObject } from "../parameters/values.ts";
import { writeJson } from "../write-json.ts";

/** A member of a form as JSON where it is an object or a list; `undefined` for a single value. */
export function asText(value: unknown): string | undefined {
  return isPlainObject(value) || Array.isArray(value) ? writeJson(value) : undefined;
}
