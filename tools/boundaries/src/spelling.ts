/**
 * A name with dashes between the words that a title has for it: `train-travel` for `traintravel`
 * with the title "trainTravel API".
 */
export function inWords(name: string, title: string): string {
  if (name.includes("-")) return name;
  const words = title.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [];
  for (const start of words.keys()) {
    for (let end = start + 1; end <= words.length; end += 1) {
      const run = words.slice(start, end);
      if (run.join("").toLowerCase() === name) return run.join("-").toLowerCase();
    }
  }
  return name;
}

/** Finds a vendor's name in any case, also inside other words. */
export function anywhere(vendor: string): RegExp {
  return new RegExp(vendor.split(/[-_.]/).map(escapePattern).join("[-_. ]?"), "i");
}

/**
 * Tells whether a text names a vendor, as a whole word, as its plural or inside an identifier, in any
 * case.
 */
export function names(text: string, vendor: string): boolean {
  return [...text.matchAll(new RegExp(anywhere(vendor), "gi"))].some(({ 0: found, index }) => {
    const after = index + found.length;
    const isPlural = /s/i.test(text[after] ?? "") && ends(text, after + 1);
    return begins(text, index) && (ends(text, after) || isPlural);
  });
}

/** Tells whether a word begins at a place: `Word` does in `aWord`, `ABCWord` and `a-word`. */
function begins(text: string, at: number): boolean {
  const [before = "", first = "", second = ""] = [text[at - 1], text[at], text[at + 1]];
  if (!isLetter(before)) return true;
  return isCapital(first) && (isSmall(before) || isSmall(second));
}

/** Tells whether a word ends before a place: where no letter follows, or where another begins. */
function ends(text: string, at: number): boolean {
  return !isLetter(text[at] ?? "") || begins(text, at);
}

const isLetter = (character: string) => /\p{L}/u.test(character);
const isSmall = (character: string) => /\p{Ll}/u.test(character);
const isCapital = (character: string) => /\p{Lu}/u.test(character);
const escapePattern = (part: string) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
