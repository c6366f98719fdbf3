// @ts-check
import { objectRule } from "./lib/object-rule.js";

/** Words about where something is known from. */
const WORDS =
  /\b(print(s|ed)?|the vendor('s)? (page|collection|document|publishes|prints|says|calls|asks|announces|examples?|shows?|states?)|ours|our (own )?(guess|reading|inference|analogy)|inferred|assumed|(an?|our) assumption|is (not )?(stated|documented|known)|seen (only )?in)\b/i;

/**
 * Refuses provenance in descriptions: how well something is known, and where it is written, is for
 * `x-evidence` and its note, and a description says how to use a thing. The document's own description
 * may speak of its sources.
 */
export default objectRule(
  [
    ...["operation", "parameter", "header", "requestBody", "response", "schema"],
    ...["tag", "server", "securityScheme", "example"],
  ].map((kind) => /** @type {import("@carespec/document").ObjectKind} */ (kind)),
  ({ node: { description } }) => {
    const found = typeof description === "string" ? WORDS.exec(description) : null;
    if (found === null) return [];
    const message = `"${found[0]}" tells where this is known from: move that to x-evidence.note, and say here how to use it.`;
    return [{ message, keys: ["description"] }];
  },
);
