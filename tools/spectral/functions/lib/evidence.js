// @ts-check
import { evidenceExtension, isNode } from "@carespec/document";
import { extensionProblems } from "./extension-shape.js";

/** @typedef {import("./extension-shape.js").Problem} Problem */
/** @typedef {import("@carespec/document").Node} Node */

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

/**
 * An object's `x-evidence` and that of its `x-pagination`, with the keys that lead there.
 *
 * @param {Node} node
 * @returns {{ evidence: unknown, keys: string[] }[]}
 */
export function evidenceOf(node) {
  const key = "x-evidence";
  const pagination = node["x-pagination"];
  return [
    ...(key in node ? [{ evidence: node[key], keys: [key] }] : []),
    ...(isNode(pagination) && key in pagination
      ? [{ evidence: pagination[key], keys: ["x-pagination", key] }]
      : []),
  ];
}
