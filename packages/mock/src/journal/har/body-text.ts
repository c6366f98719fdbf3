/**
 * The text of a body that the journal tells; `undefined` where there was none. The journal tells a text
 * that was JSON as what it means, so that JSON is written again, without spaces.
 */
export function bodyText(body: unknown, mediaType: string): string | undefined {
  if (typeof body !== "string") return body === undefined ? undefined : JSON.stringify(body);
  const wasJson = /\bjson\b/i.test(mediaType) && !IS_NO_JSON_STRING.test(body);
  return wasJson ? JSON.stringify(body) : body;
}

/** Broken objects and lists, pages, and what stands for a body that is not told. */
const IS_NO_JSON_STRING = /^\s*([{[<"(]|$)/;
