// @ts-check

/** Words that say nothing about what a thing is. */
const EMPTY =
  /^(a|an|the|of|for|to|by|in|on|with|and|or|all|this|that|its|their|api|api's|endpoint|operation|method|request|get|gets|fetch|fetches|return|returns|retrieve|retrieves)$/;

/**
 * The words of a text that say something, in lower case and without endings: `Lists all users` and
 * `listUsers` have the same.
 *
 * @param {string} text
 */
export function tellingWords(text) {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/[\p{L}\p{N}']+/gu);
  return new Set((words ?? []).filter((word) => !EMPTY.test(word)).map(stem));
}

/** @param {string} word */
function stem(word) {
  const plain = word.replace(/'s$/, "").replace(/ies$/, "y");
  return plain.length > 3 ? plain.replace(/(e?s|ed|ing|e)$/, "") : plain;
}

/**
 * Whether a text says no more than names do.
 *
 * @param {string} text
 * @param {string[]} names
 */
export function restates(text, names) {
  const words = tellingWords(text);
  const known = tellingWords(names.join(" "));
  return [...words].every((word) => known.has(word));
}
