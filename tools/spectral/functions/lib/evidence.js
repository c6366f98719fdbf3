// @ts-check
import { evidenceExtension, isNode } from "@carespec/document";
import { extensionProblems } from "./extension-shape.js";

/** @typedef {import("./extension-shape.js").Problem} Problem */

/**
 * What is wrong with one `x-evidence`, and at which of its keys (none: at the object itself).
 *
 * @param {unknown} evidence
 * @returns {Problem[]}
 */
export function evidenceProblems(evidence) {
  const problems = extensionProblems(evidenceExtension, evidence);
  if (isNode(evidence) && evidence.status === "inferred" && !("note" in evidence)) {
    const message = "x-evidence.note is missing: what is inferred says what from.";
    problems.push({ message });
  }
  return problems;
}
