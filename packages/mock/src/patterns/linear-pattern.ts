import type { Automaton, State } from "./automaton.ts";
import { type CharacterClass, createClasses } from "./character-classes.ts";
import type { Assertion } from "./pattern-syntax.ts";

/** A place in a text: all states in which a match can be there. */
interface Place {
  /** What was before. */
  before: "start" | "word" | "other";
  states: readonly number[];
  /** The place after a character of each class; `true` where a match ends. */
  after: (Place | true | undefined)[];
  isMatchAtEnd: boolean | undefined;
}

/** Beyond that all are forgotten, so that no text fills the memory. */
const MOST_PLACES = 1_000;

/**
 * A regular expression that looks at each character of a text once, whatever the text: it follows all
 * ways through the automaton at once, and remembers where a character leads. Like a RegExp without
 * the flag `g`, it looks for a match anywhere.
 */
export class LinearPattern {
  readonly #text: string;
  readonly #automaton: Automaton;
  readonly #classOf: (code: number) => CharacterClass;
  readonly #places = new Map<string, Place>();

  constructor(text: string, automaton: Automaton) {
    this.#text = text;
    this.#automaton = automaton;
    this.#classOf = createClasses(
      automaton.states.flatMap((each) => (each.kind === "character" ? [each.source] : [])),
    );
  }

  test(text: string): boolean {
    let place = this.#placeOf("start", []);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) as number;
      if (code > 0xff_ff) at += 1;
      const found = this.#classOf(code);
      const after = place.after[found.number] ?? this.#follow(place, found);
      if (after === true) return true;
      place = after;
    }
    place.isMatchAtEnd ??= this.#waysFrom(place, undefined) === true;
    return place.isMatchAtEnd;
  }

  /** Ajv tells expressions apart by their texts. */
  toString(): string {
    return `/${this.#text}/linear`;
  }

  #placeOf(before: Place["before"], states: readonly number[]): Place {
    const key = `${before} ${states}`;
    const known = this.#places.get(key);
    if (known) return known;
    if (this.#places.size >= MOST_PLACES) this.#places.clear();
    const place = { before, states, after: [], isMatchAtEnd: undefined };
    this.#places.set(key, place);
    return place;
  }

  #follow(place: Place, { number, isWord, sources }: CharacterClass): Place | true {
    const ways = this.#waysFrom(place, isWord);
    const after = ways === true || this.#placeOf(isWord ? "word" : "other", nextOf(ways, sources));
    place.after[number] = after;
    return after;
  }

  /**
   * All states that need a character, or `true` if a match ends here.
   *
   * @param isNextWord - undefined at the end of the text
   */
  #waysFrom({ before, states }: Place, isNextWord: boolean | undefined): State[] | true {
    const { states: all, start } = this.#automaton;
    const found: State[] = [];
    const seen = new Set<number>();
    const open = [...states, start];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      if (seen.has(number)) continue;
      seen.add(number);
      const state = all[number] as State;
      if (state.kind === "match") return true;
      if (state.kind === "character") found.push(state);
      else if (state.kind === "fork") open.push(state.next, state.other);
      else if (holds(state.at, before, isNextWord)) open.push(state.next);
    }
    return found;
  }
}

/** The states after a character, in order. */
function nextOf(ways: readonly State[], sources: ReadonlySet<string>): number[] {
  const next = ways.flatMap((way) =>
    way.kind === "character" && sources.has(way.source) ? [way.next] : [],
  );
  return [...new Set(next)].sort((a, b) => a - b);
}

function holds(
  assertion: Assertion,
  before: Place["before"],
  isNextWord: boolean | undefined,
): boolean {
  if (assertion === "start") return before === "start";
  if (assertion === "end") return isNextWord === undefined;
  return (before === "word") !== (isNextWord === true);
}
