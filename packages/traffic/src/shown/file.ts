import { basename } from "node:path";
import { hasCredential } from "@carespec/document";
import { isNameLike } from "./name.ts";

/**
 * The name of a file as a report may show it. Exports are often named after somebody or a token; each
 * word that does not read like a name is replaced.
 */
export function shownFile(file: string): string {
  const name = basename(file);
  if (name === "" || name === ".") return "the folder";
  if (hasCredential(name)) return "(hidden)";
  const words = name.split(/([\s._-]+)/);
  const isPlain = (word: string) =>
    /^[\s._-]*$/.test(word) || /^\d{1,4}$/.test(word) || isNameLike(word);
  return words.map((word) => (isPlain(word) ? word : "(hidden)")).join("");
}
