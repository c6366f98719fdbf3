/** Parses JSON, or returns `fallback`. The parser's own error would quote the text. */
export function parseJson(text: string, fallback?: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fallback;
  }
}
