/** Decides whether a character, given by its number, is one of those that an expression means. */
export type IsOf = (code: number) => boolean;

/** JavaScript's own answer for each character, so that classes and escapes mean the same. */
export function isOf(source: string): IsOf {
  const expression = new RegExp(`^(?:${source})$`, "u");
  return (code) => expression.test(String.fromCodePoint(code));
}

/** Whether `\b` counts a character as part of a word. */
export function isWord(code: number): boolean {
  return code < ASCII && /\w/.test(String.fromCharCode(code));
}

export const ASCII = 128;

/** What a text of an expression means: which ASCII characters, and whether it may mean others. */
interface Range {
  ascii: bigint;
  isBeyond: boolean;
}

const ranges = new Map<string, Range>();

/** Whether a character can be of both; `true` where that is not certain. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return (a.ascii & b.ascii) !== 0n || (a.isBeyond && b.isBeyond);
}

function rangeOf(source: string): Range {
  const known = ranges.get(source);
  if (known) return known;
  const test = isOf(source);
  let ascii = 0n;
  for (let code = 0; code < ASCII; code += 1) if (test(code)) ascii |= 1n << BigInt(code);
  // A list of plain ASCII characters and ranges means no others.
  const isPlain =
    /^(?:\[[\w .,:;/@%&=~#"'<>-]*\]|[\w .,:;/@%&=~#"'<>-]|\\[dw.\\/()[\]{}*+?|^$-])$/.test(source);
  const range = { ascii, isBeyond: !isPlain };
  if (ranges.size < 1_000) ranges.set(source, range);
  return range;
}
