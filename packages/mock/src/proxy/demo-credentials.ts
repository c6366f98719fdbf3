import { percentDecoded } from "../percent-encoding.ts";
import type { MockRequest } from "../types.ts";

/** Shorter values may stand in a text by chance: they must be the whole of it. */
const LONG = 6;

/**
 * Finds the mock's demo credentials in a request, however they are written, so that they never reach a
 * real server. Gives the name of one, without its value.
 */
export function findDemoCredential(
  { path, search, headers, body }: Pick<MockRequest, "path" | "search" | "headers" | "body">,
  credentials: readonly Record<string, string>[],
): string | undefined {
  const texts = [path + search, ...Object.values(headers).flatMap(withDecodedPair)];
  if (body) texts.push(...textsOf(body));
  const readings = texts.flatMap(unescapedForms).map((text) => text.toLowerCase());
  for (const [name, value] of credentials.flatMap((each) => Object.entries(each))) {
    const wanted = value.toLowerCase();
    const isIn = (text: string) => (wanted.length < LONG ? text === wanted : text.includes(wanted));
    if (wanted !== "" && readings.some(isIn)) return name;
  }
  return undefined;
}

/** A header's value, and what a `Basic` credential in it says. */
function withDecodedPair(value: string): string[] {
  const [, encoded] = /^basic +(\S+)/i.exec(value) ?? [];
  if (encoded === undefined) return [value, ...value.split(/[\s,;=]+/)];
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  return [value, pair, ...pair.split(":")];
}

/** The texts of a body: the whole, and what JSON in it says. Zero bytes are those of UTF-16. */
function textsOf(body: Uint8Array): string[] {
  const text = Buffer.from(body.buffer, body.byteOffset, body.length)
    .toString("utf8")
    .replaceAll("\0", "");
  const texts = [text];
  try {
    JSON.parse(text.replace(/^\ufeff/, ""), (name, value) => {
      texts.push(name);
      if (typeof value === "string" || typeof value === "number") texts.push(String(value));
      return value;
    });
  } catch {
    // A form or a text: the whole is enough.
  }
  return texts;
}

/** A text and what it is without the escapes of URLs, also twice. */
function unescapedForms(text: string): string[] {
  const forms = [text];
  for (let depth = 0; depth < 3; depth += 1) {
    const last = forms.at(-1) as string;
    const next = percentDecoded(last.replaceAll("+", " ")) ?? last;
    if (next === last) break;
    forms.push(next);
  }
  return forms;
}
