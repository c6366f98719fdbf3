import { automatonOf } from "./automaton.ts";
import { GuardedPattern } from "./guarded-pattern.ts";
import { isQuick } from "./is-quick.ts";
import { LinearPattern } from "./linear-pattern.ts";
import { type Pattern, parsePattern } from "./pattern-syntax.ts";

/** What checks texts by a regular expression. */
export interface PatternCheck {
  test(text: string): boolean;
  toString(): string;
}

/**
 * A regular expression with the flag `u` that needs a time in proportion to the text: JavaScript's own
 * where that is sure, else a {@link LinearPattern}. Where the expression looks around, looks back or is
 * too large, it is JavaScript's too, with a limit of time where it repeats more than once.
 *
 * @throws SyntaxError as `new RegExp` does
 */
export function compilePattern(text: string, flags = "u"): PatternCheck {
  const own = new RegExp(text, flags);
  if (flags !== "u") return own;
  const pattern = parsePattern(text);
  const automaton = pattern && automatonOf(pattern);
  if (!automaton) {
    const count = pattern ? repetitions(pattern) : (text.match(REPEATS)?.length ?? 0);
    return count < 2 ? own : new GuardedPattern(own);
  }
  return isQuick(automaton) ? own : new LinearPattern(text, automaton);
}

/** What repeats in an expression that is not understood as a whole. */
const REPEATS = /[*+]|\{\d+,/g;

/** How many repetitions without a small bound an expression has; one in another counts twice. */
function repetitions(pattern: Pattern): number {
  const inside = insideOf(pattern).reduce((sum, part) => sum + repetitions(part), 0);
  return pattern.kind === "repeat" && pattern.most > 1 ? 1 + 2 * inside : inside;
}

function insideOf(pattern: Pattern): readonly Pattern[] {
  if (pattern.kind === "repeat" || pattern.kind === "look") return [pattern.part];
  return "parts" in pattern ? pattern.parts : [];
}

/** Whether the time that an expression needs may grow without bounds with the text. */
export function mayTakeLong(text: string): boolean {
  try {
    const pattern = parsePattern(text);
    return !pattern || (automatonOf(pattern) === undefined && isNested(pattern, 0));
  } catch {
    return false;
  }
}

/** Whether a repetition is in another one. */
function isNested(pattern: Pattern, depth: number): boolean {
  if (pattern.kind === "repeat") {
    const inside = pattern.most > 1 ? depth + 1 : depth;
    return inside > 1 || isNested(pattern.part, inside);
  }
  if (pattern.kind === "look") return isNested(pattern.part, depth);
  return "parts" in pattern && pattern.parts.some((part) => isNested(part, depth));
}
