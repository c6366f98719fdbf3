import { type Pattern, parsePattern } from "../../patterns/pattern-syntax.ts";

/** Characters that texts are made of, the plainest first. */
const POOL =
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:/@#+ ,;!?()[]{}<>=*%&$'\"|~^\\\n\té";
/** How often what may come more often comes. */
const MORE = 2;
/** Longer texts are not made. */
const LONGEST = 10_000;

/**
 * A text that a pattern lets pass, as far as its syntax tells; `undefined` for one that it does not, such
 * as a pattern that looks around.
 */
export function patternText(
  pattern: string,
  random: () => number,
  minLength = 0,
): string | undefined {
  let parsed: Pattern | undefined;
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "u");
    parsed = parsePattern(pattern);
  } catch {
    return undefined;
  }
  if (!parsed) return undefined;
  for (let tries = 0; tries < 4; tries += 1) {
    const text = write(
      parsed,
      random,
      tries === 0 ? 0 : MORE * tries + (tries > 1 ? minLength : 0),
    );
    if (text !== undefined && text.length >= minLength && expression.test(text)) return text;
  }
  return undefined;
}

function write(node: Pattern, random: () => number, more: number): string | undefined {
  switch (node.kind) {
    case "character":
      return characterOf(node.source, random);
    case "assertion":
      return "";
    case "look":
      return undefined;
    case "choice":
      return write(pick(node.parts, random), random, more);
    case "sequence":
      return joined(node.parts.map((part) => write(part, random, more)));
    case "repeat": {
      const count = Math.min(node.most, Math.max(node.least, Math.min(more, LONGEST)));
      if (count > LONGEST) return undefined;
      return joined(Array.from({ length: count }, () => write(node.part, random, more)));
    }
  }
}

function joined(parts: (string | undefined)[]): string | undefined {
  const text = parts.some((part) => part === undefined) ? undefined : parts.join("");
  return text !== undefined && text.length <= LONGEST ? text : undefined;
}

function characterOf(source: string, random: () => number): string | undefined {
  if (source.length === 1 && source !== ".") return source;
  const expression = new RegExp(`^${source}$`, "u");
  const fitting = [...POOL].filter((character) => expression.test(character));
  // Letters and digits read better than what else a class lets pass.
  const plain = fitting.filter((character) => /[a-z0-9]/i.test(character));
  const among = plain.length > 0 ? plain : fitting;
  return among.length > 0 ? pick(among, random) : undefined;
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)] as Value;
}
