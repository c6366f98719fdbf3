import { encodeText, writeScalar } from "../parameters/scalar.ts";
import type { WriteParameter } from "../parameters/styles.ts";
import { listOf, recordOf } from "../parameters/values.ts";
import type { WriteBody } from "../write-body.ts";
import { bodyWriter } from "./body-writer.ts";
import { asText } from "./member.ts";

const TYPE = "application/x-www-form-urlencoded";

/**
 * Makes what writes a body as a form. A list is repeated and an object is written as JSON, unless
 * `styles` says otherwise. `URLSearchParams` and a text are sent as they are.
 *
 * @param styles - how members are written, by name, as in a query
 */
export function writeForm(styles: Readonly<Record<string, WriteParameter>> = {}): WriteBody {
  const pairsOf = (name: string, value: unknown): string => {
    if (value === undefined) return "";
    if (Object.hasOwn(styles, name)) return styles[name]?.(name, value) ?? "";
    const key = encodeText(name, name);
    const texts = listOf(value, name).map((item) => asText(item) ?? writeScalar(item, name));
    return texts.map((text) => `${key}=${encodeText(text, name)}`).join("&");
  };
  return bodyWriter(TYPE, (body) => {
    if (typeof body === "string" || body instanceof URLSearchParams) {
      return { content: String(body), type: TYPE };
    }
    const pairs = Object.entries(recordOf(body, "body")).map(([name, own]) => pairsOf(name, own));
    // A form has a plus sign for a space.
    return { content: pairs.filter(Boolean).join("&").replaceAll("%20", "+"), type: TYPE };
  });
}
