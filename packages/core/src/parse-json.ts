/** Parses JSON; `undefined` where a text is none. The parser's own error would quote the text. */
export function parseJson(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
