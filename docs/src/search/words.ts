/** The parts of a name: `ExternalId` has external and id, `x-api-key` has x, api and key. */
export function partsOf(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
}

/** The words of a text, in lower case, each once. */
export function wordsOf(text: string): string[] {
  return [
    ...new Set(text.split(/\s+/).flatMap((word) => [...partsOf(word), partsOf(word).join("")])),
  ].filter(Boolean);
}
