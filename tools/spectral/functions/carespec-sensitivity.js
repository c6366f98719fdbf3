// @ts-check
import { isNode, sensitivityOf } from "@carespec/document";
import { objectRule } from "./lib/object-rule.js";
import { resolvedObject } from "./lib/resolved-object.js";

/** Words of a name that suggest a credential, and personal or health data. */
const CREDENTIAL =
  /^(password|passwd|passphrase|pwd|secret|token|pin|otp|totp|credential|credentials)$/;
const PERSONAL =
  /^(email|mail|birth|birthday|birthdate|dob|diagnosis|diagnoses|phone|telephone|mobile|fax|ssn|gender|surname|firstname|lastname|fullname)$/;

/** Two words that name a person. */
const PERSON = /(first|last|full|given|family|middle|maiden|patient|person|member|student) names?$/;
const KEY = /(api|access|secret|private) key$/;

/**
 * Requires a property, parameter or header whose name suggests something sensitive to be marked: by
 * `x-sensitive`, by `writeOnly` or `format: password`, or by `x-sensitive: false` where it is not.
 */
export default objectRule(["schema", "parameter", "header"], (object, context) => {
  const name = nameOf(object);
  const suggested = name === undefined ? undefined : suggestion(name);
  if (suggested === undefined) return [];
  const part = resolvedObject(object, context);
  if (isPlain(part) || "x-sensitive" in part || "x-sensitive" in schemaOf(part)) return [];
  if (sensitivityOf({}, part) !== undefined) return [];
  const mark = suggested === "credential" ? "x-sensitive: credential" : "x-sensitive: true";
  const message = `the name "${name}" suggests ${suggested === "credential" ? "a credential" : "personal data"}, and nothing says so: write ${mark}, or x-sensitive: false if it is not.`;
  return [{ message }];
});

/**
 * The name under which an object is sent; undefined for what is no property, parameter or header.
 *
 * @param {import("./lib/placed-objects.js").FiledObject} object
 * @returns {string | undefined}
 */
function nameOf({ kind, node, keys }) {
  if (kind === "parameter") {
    return typeof node.name === "string" ? node.name : undefined;
  }
  // What is a file of its own has no name: it is looked at where a name refers to it.
  const [holder, name] = keys.slice(-2);
  const isNamed = kind === "header" ? holder === "headers" : holder === "properties";
  return isNamed ? name : undefined;
}

/**
 * @param {string} name
 * @returns {"credential" | "personal" | undefined}
 */
function suggestion(name) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const last = words.at(-1) ?? "";
  if (CREDENTIAL.test(last) || KEY.test(words.join(" "))) return "credential";
  if (words.some((word) => PERSONAL.test(word)) || PERSON.test(words.join(" "))) return "personal";
  return undefined;
}

/**
 * Whether a value has nothing to hide: it says yes or no, or its own properties are looked at.
 *
 * @param {Record<string, unknown>} part
 */
function isPlain(part) {
  const { type, properties } = { ...part, ...schemaOf(part) };
  return type === "boolean" || isNode(properties);
}

/**
 * @param {Record<string, unknown>} part
 * @returns {Record<string, unknown>}
 */
function schemaOf({ schema }) {
  return isNode(schema) ? schema : {};
}
