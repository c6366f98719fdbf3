// @ts-check

import { registryFormats } from "@carespec/document";

/** @typedef {(string | number)[]} Path */
/** @typedef {{ message: string, path: Path }} Finding */

/** Keywords whose values a schema describes itself. */
const OWN_VALUES = ["const", "default", "example"];

/**
 * Compares examples with the formats that other linters do not know, such as `date-time-local`: in
 * examples of bodies and parameters, and in a schema's own examples, enum, const and default.
 *
 * @param {unknown} document - with its references resolved
 */
export default function carespecFormats(document) {
  /** @type {Finding[]} */
  const findings = [];
  const seen = new Set();

  /** @param {any} node @param {Path} path */
  function visit(node, path) {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (node.schema) {
      for (const [value, at] of valuesOf(node)) compare(node.schema, value, [...path, ...at]);
    }
    if (typeof node.format === "string") {
      for (const [value, at] of ownValues(node)) compare(node, value, [...path, ...at]);
    }
    for (const [key, child] of Object.entries(node)) visit(child, [...path, key]);
  }

  /** @param {any} schema @param {any} value @param {Path} path @param {number} [depth] */
  function compare(schema, value, path, depth = 0) {
    if (typeof schema !== "object" || schema === null || depth > 20) return;
    const format = registryFormats[schema.format];
    if (format && typeof value === "string" && !format.test(value)) {
      findings.push({ message: `${JSON.stringify(value)} is not a ${schema.format}.`, path });
    }
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      for (const part of schema[key] ?? []) compare(part, value, path, depth + 1);
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        compare(schema.items, item, [...path, index], depth + 1);
      }
    } else if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value)) {
        compare(schema.properties?.[key], member, [...path, key], depth + 1);
      }
    }
  }

  visit(document, []);
  return findings;
}

/** @param {any} part @returns {[unknown, Path][]} */
function valuesOf({ example, examples }) {
  const named = Object.entries(examples ?? {}).map(([name, { value }]) => [
    value,
    ["examples", name, "value"],
  ]);
  return /** @type {[unknown, Path][]} */ ([[example, ["example"]], ...named]);
}

/** @param {any} schema @returns {[unknown, Path][]} */
function ownValues(schema) {
  const single = OWN_VALUES.map((key) => [schema[key], [key]]);
  const lists = ["enum", "examples"].flatMap((key) =>
    Array.isArray(schema[key])
      ? schema[key].map((/** @type {unknown} */ value, /** @type {number} */ index) => [
          value,
          [key, index],
        ])
      : [],
  );
  return /** @type {[unknown, Path][]} */ ([...single, ...lists]);
}
