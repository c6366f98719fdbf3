// @ts-check
import { objectRule } from "./lib/object-rule.js";
import { restates } from "./lib/words.js";

/**
 * Refuses an operation's description that says only what the reader has seen already: one that equals
 * the summary, or restates verb and path.
 */
export default objectRule(["operation"], ({ node, path }) => {
  const { description, summary, operationId } = node;
  if (typeof description !== "string" || description.trim() === "") return [];
  const names = [path[1], operationId, summary].filter((text) => typeof text === "string");
  if (!restates(description, names)) return [];
  const isEqual = description.trim().replace(/\.$/, "") === summary;
  const what = isEqual ? "equals the summary" : "says no more than verb, path and summary";
  const message = `the description ${what}: say when to use the operation and what may surprise.`;
  return [{ message, keys: ["description"] }];
});
