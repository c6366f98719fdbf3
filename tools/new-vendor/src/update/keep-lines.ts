import { diffArrays } from "diff";

/**
 * Makes a change in a text whose lines are laid out in another way: lines that the change does not touch
 * stay as they are.
 *
 * @param text - what somebody wrote
 * @param laidOut - the same as a program lays it out
 * @param changed - what the program writes after the change
 */
export function keepLines(text: string, laidOut: string, changed: string): string {
  const [own, before, after] = [text, laidOut, changed].map((each) => each.split("\n"));
  if (!own || !before || !after) throw new Error("unreachable");
  const places = placesIn(before, own);
  const kept: string[] = [];
  let done = 0;
  for (const { from, to, lines } of widened(changesBetween(before, after), before, places)) {
    kept.push(...own.slice(done, places[from]), ...lines);
    done = places[to] ?? own.length;
  }
  return [...kept, ...own.slice(done)].join("\n");
}

/** Lines `from` to `to` of a text become other ones. */
interface Change {
  from: number;
  to: number;
  lines: string[];
}

function changesBetween(before: string[], after: string[]): Change[] {
  const changes: Change[] = [];
  let at = 0;
  let isOpen = false;
  for (const { added, removed, value } of diffArrays(before, after)) {
    if (!added && !removed) {
      at += value.length;
      isOpen = false;
      continue;
    }
    if (!isOpen) changes.push({ from: at, to: at, lines: [] });
    isOpen = true;
    const change = changes.at(-1) as Change;
    if (added) change.lines.push(...value);
    else at += value.length;
    change.to = at;
  }
  return changes;
}

/** Where each line of one text begins in the other; a gap where only the other has such lines. */
function placesIn(before: string[], own: string[]): (number | undefined)[] {
  const places: (number | undefined)[] = [0];
  let [at, there] = [0, 0];
  for (const { added, removed, value } of diffArrays(before, own)) {
    if (added) there += value.length;
    else {
      for (let line = 1; line <= value.length; line += 1)
        places[at + line] = removed ? undefined : there + line;
      at += value.length;
      if (!removed) there += value.length;
    }
    places[at] = there;
  }
  return places;
}

/** Changes that begin and end where both texts have the same lines; those that meet are one. */
function widened(
  changes: readonly Change[],
  before: string[],
  places: readonly (number | undefined)[],
): Change[] {
  const wide: Change[] = [];
  for (const { from, to, lines } of changes) {
    let [first, last] = [from, to];
    while (places[first] === undefined) first -= 1;
    while (places[last] === undefined) last += 1;
    const former = wide.at(-1);
    const meets = former !== undefined && first < former.to;
    // What lies behind the former change is there already, and this one comes in its place.
    if (meets) former.lines.length -= former.to - from;
    const change = meets ? former : { from: first, to: last, lines: before.slice(first, from) };
    change.lines.push(...lines, ...before.slice(to, last));
    change.to = Math.max(change.to, last);
    if (!meets) wide.push(change);
  }
  return wide;
}
