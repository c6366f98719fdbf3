import leven from "leven";

/** Shorter words have too many neighbours, and a number or code is not a slip. */
const LETTERS = /^\p{L}{3,}$/u;

/** A query as the index can answer it. */
export interface ReadQuery {
  /** The words that occur on the site, those that were mended among them. */
  asked: string;
  /** Some word was read as another one. */
  isCorrected: boolean;
  /** Words that occur nowhere and are near none. */
  unknown: string[];
  /** It begins as a question, whose small words are left out of `asked`. */
  isQuestion: boolean;
}

/** How a question begins: what is asked for comes behind it. */
const QUESTION =
  /^(how|what|where|why|when|which|who|can|does|is)\b(\s+(do|does|can|is|are|to|i|we|you|my|the|an?|it))*\s+(?=\S)/i;

/**
 * Reads a query: a word that occurs nowhere on the site becomes the nearest one that does.
 *
 * @param known - all words of the site, in lower case
 */
export function readQuery(query: string, known: ReadonlySet<string>): ReadQuery {
  const isQuestion = QUESTION.test(query);
  const read: ReadQuery = { asked: "", isCorrected: false, unknown: [], isQuestion };
  const asked = query
    .replace(QUESTION, "")
    .split(/\s+/)
    .flatMap((word) => {
      const lower = word.toLowerCase();
      if (!LETTERS.test(lower) || known.has(lower) || isPrefix(lower, known)) return [word];
      const near = nearest(lower, known);
      if (near === undefined) read.unknown.push(word);
      else read.isCorrected = true;
      return near ?? [];
    });
  return { ...read, asked: asked.join(" ").trim() };
}

function isPrefix(word: string, known: ReadonlySet<string>): boolean {
  for (const each of known) if (each.startsWith(word)) return true;
  return false;
}

function nearest(word: string, known: ReadonlySet<string>): string | undefined {
  const limit = word.length < 7 ? 1 : 2;
  // Three letters with one changed are an abbreviation rather than a slip; one that is missing is a slip.
  const shortest = Math.max(word.length - limit, 4);
  let best: { word: string; distance: number } | undefined;
  for (const each of known) {
    if (each.length < shortest || each.length > word.length + limit) continue;
    const distance = leven(word, each);
    // Two slips and another beginning make another word.
    if (distance > 1 && each[0] !== word[0]) continue;
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { word: each, distance };
    }
  }
  return best?.word;
}
