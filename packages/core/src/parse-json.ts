/**
 * Parses JSON; `undefined` where a text is none: the parser's own error would quote it.
 *
 * @throws what a parser of the caller throws beside SyntaxErrors
 */
export function parseJson(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch (error) {
    if ((error as Error | undefined)?.name !== "SyntaxError") throw error;
    return undefined;
  }
}
