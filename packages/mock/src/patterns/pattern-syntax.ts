/** A regular expression as a tree. */
export type Pattern =
  /** One character: its text in the expression, such as `a`, `\d` or `[a-z]`. */
  | { kind: "character"; source: string }
  | { kind: "assertion"; at: Assertion }
  | { kind: "sequence" | "choice"; parts: Pattern[] }
  | { kind: "repeat"; part: Pattern; least: number; most: number }
  /** What looks ahead or behind, or at what an earlier group matched. */
  | { kind: "look"; part: Pattern };

export type Assertion = "start" | "end" | "boundary";

const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  "^": "start",
  $: "end",
  "\\b": "boundary",
};

/** A character class, an escape or a character, as the flag `u` has it. */
const CHARACTER =
  /\[(?:\\[\s\S]|[^\]\\])*\]|\\u\{[0-9a-f]+\}|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\c[a-z]|\\[pP]\{[^}]*\}|\\k<[^>]*>|\\[1-9]\d*|\\[\s\S]|[\s\S]/iuy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const GROUP = /\((?:\?(?:(:)|(<?[=!])|<[^>=!][^>]*>|([a-z-]+:)))?/iy;

/**
 * Reads a regular expression that JavaScript accepts with the flag `u`.
 *
 * @returns undefined for one with flags of its own
 */
export function parsePattern(text: string): Pattern | undefined {
  let at = 0;
  let hasFlags = false;

  function take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = at;
    const found = expression.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  }

  function readChoice(): Pattern {
    const parts = [readSequence()];
    while (text[at] === "|") {
      at += 1;
      parts.push(readSequence());
    }
    return { kind: "choice", parts };
  }

  function readSequence(): Pattern {
    const parts: Pattern[] = [];
    while (at < text.length && text[at] !== "|" && text[at] !== ")") parts.push(readTerm());
    return { kind: "sequence", parts };
  }

  function readTerm(): Pattern {
    const part = text[at] === "(" ? readGroup() : readCharacter();
    const [quantifier, first, comma, last] = take(QUANTIFIER) ?? [];
    if (quantifier === undefined) return part;
    if (first === undefined) {
      const least = quantifier.startsWith("+") ? 1 : 0;
      const most = quantifier.startsWith("?") ? 1 : Number.POSITIVE_INFINITY;
      return { kind: "repeat", part, least, most };
    }
    const least = Number(first);
    const most = comma ? Number(last || Number.POSITIVE_INFINITY) : least;
    return { kind: "repeat", part, least, most };
  }

  function readGroup(): Pattern {
    const [, , look, flags] = take(GROUP) ?? [];
    hasFlags ||= flags !== undefined;
    const part = readChoice();
    at += 1;
    return look === undefined ? part : { kind: "look", part };
  }

  function readCharacter(): Pattern {
    const [source = ""] = take(CHARACTER) ?? [];
    const assertion = ASSERTIONS[source];
    if (assertion) return { kind: "assertion", at: assertion };
    // JavaScript finds `\B` within a character of two halves too.
    if (/^\\(?:k<|[1-9]|B$)/.test(source)) {
      return { kind: "look", part: { kind: "sequence", parts: [] } };
    }
    return { kind: "character", source };
  }

  const pattern = readChoice();
  return hasFlags ? undefined : pattern;
}
