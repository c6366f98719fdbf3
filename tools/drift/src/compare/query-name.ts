import { isNameLike, kindOfText, type Pair } from "@carespec/traffic";

/**
 * Whether the name of an unknown query parameter may be shown. One without a value, or with a capital at its
 * beginning, is as often data that somebody put behind the question mark.
 */
export function isQueryName([name, value]: Pair): boolean {
  return value !== "" && /^[a-z_$]/.test(name) && isNameLike(name);
}

/** The name as a report may show it. */
export function shownQueryName(pair: Pair): string {
  return isQueryName(pair) ? pair[0] : `(${kindOfText(pair[0])})`;
}
