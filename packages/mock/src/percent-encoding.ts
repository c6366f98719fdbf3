/**
 * Decodes the percent escapes of a part of a URL; `undefined` where one of them is not valid.
 *
 * The result says whether the text can be decoded: a bundler drops a call of `decodeURIComponent`
 * that is made only to see whether it throws.
 */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
