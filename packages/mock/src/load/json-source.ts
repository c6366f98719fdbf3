import type { Parsed } from "./parsed.ts";
import { createPlaces } from "./place.ts";

/** What a scan of JSON stops at: a string, or the start or end of an object or a list. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
const COLON = /\s*:/y;

/**
 * Parses JSON. A member that comes twice in an object is told, with both places; the last one counts.
 *
 * @throws SyntaxError for a text that is not JSON
 */
export function parseJson(text: string): Parsed {
  // A file of an editor may begin with a byte order mark.
  const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
  const placeOf = createPlaces(text);
  const doubled: Parsed["doubled"] = [];
  const open: (Map<string, number> | undefined)[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === "{") open.push(new Map());
    else if (token === "[") open.push(undefined);
    else if (token === "}" || token === "]") open.pop();
    else {
      const members = open.at(-1);
      COLON.lastIndex = index + token.length;
      if (!members || !COLON.test(text)) continue;
      const first = members.get(token);
      members.set(token, index);
      if (first === undefined) continue;
      const key = JSON.parse(token) as string;
      doubled.push({ key, first: placeOf(first), last: placeOf(index) });
    }
  }
  return { value, doubled };
}
