// @ts-check
import { isNode } from "@carespec/document";
import { objectRule } from "./lib/object-rule.js";

const MOST_WORDS = 8;

/** Requires summaries of operations in sentence case, of eight words at most, without a full stop. */
export default objectRule(["operation"], ({ node: { summary } }, { document }) => {
  if (typeof summary !== "string") return [];
  const words = summary.trim().split(/\s+/);
  const names = properNames(document.data);
  const capital = words.slice(1).find((word) => isCapitalized(word) && !names.has(bare(word)));
  const problems = [
    ...(words.length > MOST_WORDS
      ? [
          `the summary has ${words.length} words: write at most ${MOST_WORDS}; the rest is for the description.`,
        ]
      : []),
    ...(/\.$/.test(summary.trim()) ? ["the summary ends in a full stop: leave it out."] : []),
    ...(/^[a-z]/.test(summary)
      ? ["the summary begins in lower case: write it as a sentence."]
      : []),
    ...(capital === undefined
      ? []
      : [`"${capital}" is capitalized: write the summary in sentence case.`]),
  ];
  return problems.map((message) => ({ message, keys: ["summary"] }));
});

/** @param {string} word */
const isCapitalized = (word) => /^\W*[A-Z][a-z]+\W*$/.test(word);

/** @param {string} word */
const bare = (word) => word.replace(/\W/g, "");

/**
 * The words of the API's own name, which keep their capitals.
 *
 * @param {unknown} document
 */
function properNames(document) {
  const { title } = isNode(document) && isNode(document.info) ? document.info : {};
  return new Set(typeof title === "string" ? title.split(/\s+/).map(bare) : []);
}
