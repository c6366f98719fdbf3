// @ts-check

/**
 * The name that somebody most likely meant, or undefined where none is close: at most a third of its
 * letters differ. Case, `-` and `_` do not count.
 *
 * @param {string} written
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function nearest(written, names) {
  const ranked = names
    .map((name) => ({ name, distance: distance(plain(written), plain(name)) }))
    .filter((candidate) => candidate.distance <= candidate.name.length / 3)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** @param {string} name */
const plain = (name) => name.toLowerCase().replace(/[-_]/g, "");

/**
 * How many letters must be added, removed or replaced (Levenshtein).
 *
 * @param {string} from
 * @param {string} to
 */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = Number(row[j]) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, Number(row[j + 1]) + 1, Number(next[j]) + 1));
    }
    row = next;
  }
  return Number(row.at(-1));
}
