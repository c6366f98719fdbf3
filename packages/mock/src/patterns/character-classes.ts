import { ASCII, isOf, isWord } from "./characters.ts";

/** Characters that mean the same to an expression. */
export interface CharacterClass {
  number: number;
  isWord: boolean;
  /** Which of the expression's parts they fit. */
  sources: ReadonlySet<string>;
}

/** Beyond that characters are forgotten, so that no text fills the memory. */
const MOST_CHARACTERS = 5_000;

/** Finds the class of each character, given by its number; asks once for each. */
export function createClasses(sources: Iterable<string>): (code: number) => CharacterClass {
  const tests = [...new Set(sources)].map((source) => ({ source, test: isOf(source) }));
  const classes = new Map<string, CharacterClass>();
  const ascii: CharacterClass[] = [];
  const others = new Map<number, CharacterClass>();

  function find(code: number): CharacterClass {
    const fitting = tests.filter(({ test }) => test(code)).map(({ source }) => source);
    const key = JSON.stringify([isWord(code), fitting]);
    const found = classes.get(key) ?? {
      number: classes.size,
      isWord: isWord(code),
      sources: new Set(fitting),
    };
    classes.set(key, found);
    return found;
  }

  return (code) => {
    if (code < ASCII) {
      ascii[code] ??= find(code);
      return ascii[code];
    }
    const known = others.get(code) ?? find(code);
    if (others.size > MOST_CHARACTERS) others.clear();
    others.set(code, known);
    return known;
  };
}
