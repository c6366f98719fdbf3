import type { Assertion, Pattern } from "./pattern-syntax.ts";

/** A step of a match; `next` is the number of the state after it. */
export type State =
  | { kind: "character"; source: string; next: number }
  | { kind: "assertion"; at: Assertion; next: number }
  | { kind: "fork"; next: number; other: number }
  | { kind: "match" };

/** The states of a regular expression, in which a match is a way from `start`. */
export interface Automaton {
  states: readonly State[];
  start: number;
  /** Whether a way may lead back to an earlier state. */
  hasLoops: boolean;
}

/** Repetitions are written out, so `(a{100}){100}` would be 10,000. */
const MOST_STATES = 2_000;

/** @returns undefined for an expression that looks around, or has too many states */
export function automatonOf(pattern: Pattern): Automaton | undefined {
  const states: State[] = [{ kind: "match" }];
  let hasLoops = false;

  function add(state: State): number {
    if (states.length >= MOST_STATES) throw new RangeError("too many states");
    return states.push(state) - 1;
  }

  function build(part: Pattern, next: number): number {
    switch (part.kind) {
      case "character":
        return add({ kind: "character", source: part.source, next });
      case "assertion":
        return add({ kind: "assertion", at: part.at, next });
      case "sequence":
        return part.parts.reduceRight((after, each) => build(each, after), next);
      case "choice":
        return part.parts
          .map((each) => build(each, next))
          .reduceRight((other, first) => add({ kind: "fork", next: first, other }));
      case "repeat":
        return buildRepeat(part, next);
      case "look":
        throw new RangeError("looks around");
    }
  }

  function buildRepeat(
    { part, least, most }: Extract<Pattern, { kind: "repeat" }>,
    next: number,
  ): number {
    let start = next;
    if (most === Number.POSITIVE_INFINITY) {
      hasLoops = true;
      start = add({ kind: "fork", next: 0, other: next });
      states[start] = { kind: "fork", next: build(part, start), other: next };
    } else {
      for (let count = least; count < most; count += 1) {
        start = add({ kind: "fork", next: build(part, start), other: next });
      }
    }
    for (let count = 0; count < least; count += 1) start = build(part, start);
    return start;
  }

  try {
    return { states, start: build(pattern, 0), hasLoops };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
