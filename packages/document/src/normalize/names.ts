import anyAscii from "any-ascii";

/** Gives names to what needs one: each legal and different from all others. */
export interface Names {
  /** Whether a name is given already, in any spelling that folds into it. */
  has(name: string): boolean;
  /** Gives the first of some names that is free; else the last one with a number. */
  give(...wished: string[]): string;
}

/**
 * Creates a set of names.
 *
 * @param taken - names that nothing gets
 * @param fold - what two names have in common that are too alike; default: the name itself
 */
export function createNames(
  taken: Iterable<string> = [],
  fold: (name: string) => string = (name) => name,
): Names {
  const given = new Set([...taken].map(fold));
  const isFree = (name: string) => name !== "" && !given.has(fold(name));
  return {
    has: (name) => given.has(fold(name)),
    give(...wished) {
      const last = wished.at(-1) || "unnamed";
      let name = wished.find(isFree);
      for (let number = 2; name === undefined; number += 1) {
        if (isFree(`${last}${number}`)) name = `${last}${number}`;
      }
      given.add(fold(name));
      return name;
    },
  };
}

/**
 * A text in the letters of ASCII: `Größe` is `Grosse`, `Пользователь` is `Polzovatel`, `用户` is `YongHu`, and
 * `🚀` is the word `rocket`. Other signs are spaces between words.
 */
export function asciiOf(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text;
  return text
    .normalize("NFC")
    .replaceAll(/[^\p{ASCII}]/gu, (sign) => (/[\p{L}\p{M}\p{N}]/u.test(sign) ? sign : ` ${sign} `))
    .replaceAll(/[^\p{ASCII}]+/gu, (signs) => anyAscii(signs).replaceAll(/[^A-Za-z0-9]/g, ""));
}

/** Words of a text: `users.list-all` has three, `listUsers` is one. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(/[\p{ID_Continue}$]+/gu) ?? [];
}

/** A text as a name in camelCase, as far as it has words: `users.list-all` is `usersListAll`. */
export function camelCase(text: string): string {
  const [first = "", ...others] = wordsOf(text);
  return first + others.map(upperFirst).join("");
}

/** A text as a name in PascalCase: `users.list-all` is `UsersListAll`. */
export function pascalCase(text: string): string {
  return upperFirst(camelCase(text));
}

/** The same text, its first letter in upper case. */
export function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Whether JavaScript takes a text as the name of a variable, reserved words apart. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}

/** Code that reads a member of a value that may be missing: `?.name`, or `?.["1-clicks"]` for a key that is not an identifier. */
export function memberAccess(key: string): string {
  return isIdentifier(key) ? `?.${key}` : `?.[${JSON.stringify(key)}]`;
}
