// @ts-check
import { extensions, isNode } from "@carespec/document";
import { Ajv2020 } from "ajv/dist/2020.js";

/**
 * @typedef {import("@carespec/document").Extension} Extension
 * @typedef {{ message: string, key?: string }} Problem at one of its keys, or (none) at the value
 */

const ajv = new Ajv2020({
  keywords: ["errorMessage"],
  formats: { date: isDate, uri: URL.canParse },
});

/**
 * What is wrong with the value of an extension, key by key. Another extension in it is left out: it is
 * checked by itself.
 *
 * @param {Extension} extension
 * @param {unknown} value
 * @returns {Problem[]}
 */
export function extensionProblems({ name, schema }, value) {
  const variants = Array.isArray(schema.oneOf) ? schema.oneOf.filter(isNode) : [schema];
  if (variants.every(({ type }) => type !== "object")) {
    return ajv.validate(schema, value)
      ? []
      : [{ message: `${name} ${is(value)}: ${schema.errorMessage}.` }];
  }
  if (!isNode(value)) return [{ message: `${name} ${schema.errorMessage}.` }];
  const variant = variants.length === 1 ? variants[0] : variantOf(variants, value);
  if (variant === undefined) {
    const { errorMessage } = styleOf(variants[0]);
    const message = `${name}.style ${is(value.style)}: ${errorMessage}.`;
    return [{ message, ...("style" in value && { key: "style" }) }];
  }
  return memberProblems(name, variant, value);
}

/**
 * What is wrong with the members of an object.
 *
 * @param {string} name
 * @param {Record<string, unknown>} schema
 * @param {Record<string, unknown>} value
 * @returns {Problem[]}
 */
function memberProblems(name, { properties = {}, required }, value) {
  if (!isNode(properties)) return [];
  const keys = Object.keys(properties);
  const unknown = Object.keys(value)
    .filter((key) => !keys.includes(key))
    .map((key) => ({ message: `${name} has no key "${key}", only ${keys.join(", ")}.`, key }));
  const wrong = keys.flatMap((key) => {
    const property = properties[key];
    if (!isNode(property) || extensions.some((extension) => extension.name === key)) return [];
    const message = `${name}.${key} ${is(value[key])}: ${property.errorMessage}.`;
    if (!(key in value)) {
      return Array.isArray(required) && required.includes(key) ? [{ message }] : [];
    }
    return ajv.validate(property, value[key]) ? [] : [{ message, key }];
  });
  return [...unknown, ...wrong];
}

/**
 * The schema for a value's own `style`.
 *
 * @param {Record<string, unknown>[]} variants
 * @param {Record<string, unknown>} value
 */
function variantOf(variants, { style }) {
  return variants.find((variant) => styleOf(variant).const === style);
}

/**
 * The schema of a variant's `style`.
 *
 * @param {Record<string, unknown> | undefined} variant
 * @returns {Record<string, unknown>}
 */
function styleOf(variant) {
  const { properties } = variant ?? {};
  return isNode(properties) && isNode(properties.style) ? properties.style : {};
}

/** @param {unknown} value */
const is = (value) => (value === undefined ? "is missing" : `is ${JSON.stringify(value)}`);

/**
 * Whether a text is a calendar date. Does not compare with today: a document's findings must not
 * change overnight.
 *
 * @param {string} text
 */
function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
