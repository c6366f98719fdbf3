// @ts-check
import { isNode } from "@carespec/document";

/**
 * What is wrong with one `x-evidence`, and at which of its keys (none: at the object itself).
 *
 * @typedef {{ message: string, key?: string }} Problem
 */

const allowedKeys = ["status", "source", "section", "checked", "note"];

/**
 * @param {unknown} evidence
 * @param {{ statuses: string[], onOperation: boolean }} where
 * @returns {Problem[]}
 */
export function evidenceProblems(evidence, { statuses, onOperation }) {
  if (!isNode(evidence)) {
    return [{ message: "x-evidence must be an object with status, source and checked." }];
  }
  const { status, source, checked, section, note } = evidence;
  /** @type {Problem[]} */
  const problems = [];
  /** @param {string} key @param {string} message */
  const add = (key, message) => problems.push(key in evidence ? { message, key } : { message });

  for (const key of Object.keys(evidence)) {
    if (allowedKeys.includes(key)) continue;
    add(key, `x-evidence has no key "${key}", only ${allowedKeys.join(", ")}.`);
  }
  if (typeof status !== "string" || !statuses.includes(status)) {
    add("status", `x-evidence.status ${is(status)}: write one of ${statuses.join(", ")}.`);
  }
  if (typeof source !== "string" || !isSource(source)) {
    add(
      "source",
      `x-evidence.source ${is(source)}: write the page's http(s) address or seeds/<name>.txt.`,
    );
  }
  if (typeof checked !== "string" || !isDate(checked)) {
    add("checked", `x-evidence.checked ${is(checked)}: write a real date as 'YYYY-MM-DD'.`);
  }
  for (const [key, text] of Object.entries({ section, note })) {
    if (text === undefined || isText(text)) continue;
    add(key, `x-evidence.${key} ${is(text)}: write text or leave the key out.`);
  }
  if (onOperation && status === "inferred" && note === undefined) {
    add("note", "x-evidence.note is missing: an inferred operation says what it is inferred from.");
  }
  return problems;
}

/** @param {unknown} value */
const is = (value) => (value === undefined ? "is missing" : `is ${JSON.stringify(value)}`);

/** @param {unknown} value */
const isText = (value) => typeof value === "string" && value.trim() !== "";

/** @param {string} source */
function isSource(source) {
  if (/^seeds\/[\w-][\w.-]*\.txt$/.test(source)) return true;
  return /^https?:\/\//.test(source) && URL.canParse(source);
}

/**
 * Tells a calendar date. Today is not consulted: the verdict on a document must not change overnight.
 *
 * @param {string} text
 */
function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
