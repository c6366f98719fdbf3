import { isNode, type OpenApiDocument } from "@carespec/document";
import { isNameLike } from "@carespec/traffic";
import pluralize from "pluralize";

/** Longer words are hardly words. */
const LONGEST = 24;

/** Tells the words of unknown paths from values that somebody wrote there. */
export interface PathWords {
  /**
   * Whether a part of a path may be shown: a version, or a plain word in small letters that the document uses.
   * A first name reads like any other word, wherever it is in a path.
   */
  isWord(part: string): boolean;
}

/** What stands in a path for a word that is not shown, as a parameter's name. */
export const HIDDEN_WORD = "hidden";

/** Whether a path, as reports show it, leaves out a word. */
export function hidesWord(path: string): boolean {
  return new RegExp(`\\{${HIDDEN_WORD}\\d*\\}`).test(path);
}

/** What words may be shown beside those of the document. */
export interface WordOptions {
  /** The vendor published the traffic, so that each plain word may be shown. Default false. */
  published?: boolean | undefined;
  /** Words that the user vouches for. */
  words?: readonly string[] | undefined;
}

/** Reads the words of a document. */
export function createPathWords(
  document: OpenApiDocument,
  { published = false, words = [] }: WordOptions = {},
): PathWords {
  const known = new Set<string>();
  const vouched = new Set(words);
  collect(document, known);
  return {
    isWord(part) {
      if (part === "" || /^v\d{1,2}(\.\d{1,2})?$/.test(part) || vouched.has(part)) return true;
      if (!isPlain(part)) return false;
      return published || part.split(/[-_]/).every((word) => known.has(word));
    },
  };
}

/** Whether a part of a path reads like a word, and not like an id or a number. */
export function isPlain(part: string): boolean {
  return part.length <= LONGEST && /^[a-z]+([_-][a-z]+)*$/.test(part) && isNameLike(part);
}

/** What holds texts for people, or values of them. */
const PROSE = /^(description|summary|examples?|default|externalDocs|contact|license|x-.+)$/;

/** Members whose keys are names that the document gives. */
const NAMED = new Set(["properties", "schemas", "responses", "parameters", "headers"]);

/** Adds the words of names: of paths, operations, tags, parameters, schemas, members and listed values. */
function collect(value: unknown, words: Set<string>, key = ""): void {
  if (Array.isArray(value)) {
    const isListed = key === "enum" || key === "tags";
    for (const item of value) {
      if (isListed && typeof item === "string") addWords(item, words);
      else collect(item, words);
    }
  }
  if (!isNode(value)) return;
  for (const [name, child] of Object.entries(value)) {
    const isName = key === "paths" || NAMED.has(key);
    if (isName) addWords(name.replaceAll(/\{[^{}]*\}/g, "/"), words);
    else if (PROSE.test(name)) continue;
    const isText = name === "name" || name === "operationId" || name === "const";
    if (isText && typeof child === "string") addWords(child, words);
    collect(child, words, isName ? "" : name);
  }
}

/** Each word of a name, in the singular and the plural. */
function addWords(name: string, words: Set<string>): void {
  const parts = name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  for (const word of parts.match(/[a-z]{2,}/g) ?? []) {
    words.add(word);
    words.add(pluralize.singular(word));
    words.add(pluralize.plural(word));
  }
}
