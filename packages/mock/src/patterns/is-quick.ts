import type { Automaton, State } from "./automaton.ts";
import { overlap } from "./characters.ts";

/** Larger ones are not looked at. */
const MOST_STATES = 200;

/**
 * Whether JavaScript's own engine is sure to need few steps for each character of a text: at every
 * place the next character decides how the match goes on, and a match starts at the text's start only,
 * or is short.
 */
export function isQuick(automaton: Automaton): boolean {
  const { states, start, hasLoops } = automaton;
  if (states.length > MOST_STATES) return false;
  const places = [
    start,
    ...states.flatMap((each) => (each.kind === "character" ? [each.next] : [])),
  ];
  if (!places.every((place) => isDecided(states, place))) return false;
  return !hasLoops || isAnchored(states, start);
}

/** Whether one way at most fits each character. */
function isDecided(states: readonly State[], place: number): boolean {
  const seen = new Set<number>();
  const sources: string[] = [];
  const open = [place];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    // Two ways that lead to the same state are tried one after the other.
    if (seen.has(number)) return false;
    seen.add(number);
    const state = states[number] as State;
    if (state.kind === "fork") open.push(state.next, state.other);
    else if (state.kind === "assertion") open.push(state.next);
    else if (state.kind === "character") {
      if (sources.some((source) => overlap(source, state.source))) return false;
      sources.push(state.source);
    }
  }
  return true;
}

/** Whether every match starts with `^`. */
function isAnchored(states: readonly State[], start: number): boolean {
  const seen = new Set<number>();
  const open = [start];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const state = states[number] as State;
    if (state.kind === "match" || state.kind === "character") return false;
    if (state.kind === "fork") open.push(state.next, state.other);
    else if (state.at !== "start") open.push(state.next);
  }
  return true;
}
