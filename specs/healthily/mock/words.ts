/** Letters and digits; everything else parts words. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in lower case; `café` is the same word however it is encoded. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFKC").toLowerCase().match(WORD) ?? [];
}

/** A text's words with a space around each, so that whole words can be looked for. */
export function spaced(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}
