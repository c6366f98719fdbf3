/** Parses JSON, or returns `otherwise`. The parser's own error would quote the text. */
export function parseJson(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}
