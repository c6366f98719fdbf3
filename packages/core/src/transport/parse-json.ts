/** What JSON means; `otherwise` for what is none, since a parser's error quotes the text. */
export function parseJson(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}
