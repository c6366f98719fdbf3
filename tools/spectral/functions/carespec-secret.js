// @ts-check
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { isNode, secretsIn } from "@carespec/document";
import { reportInFile } from "./lib/placed-objects.js";

/**
 * Finds what looks like a credential in any text of the document: descriptions, examples, addresses.
 * The message holds its fingerprint and never the credential.
 *
 * @type {import("@stoplight/spectral-core").RulesetFunction<unknown, null>}
 */
export default function carespecSecret(_document, _options, context) {
  const { document, documentInventory } = context;
  const folder = posix.dirname(document.source ?? "");
  /** @type {[string, unknown][]} */
  const files = [
    [document.source ?? "", document.data],
    ...Object.entries(documentInventory.referencedDocuments).map(
      ([source, { data }]) => /** @type {[string, unknown]} */ ([source, data]),
    ),
  ];
  return files.flatMap(([source, data]) =>
    [...texts(data)].flatMap(({ text, keys }) =>
      secretsIn(text, isExampleValue(keys) ? keys.at(-1) : undefined).map(({ what, secret }) => {
        const sha256 = createHash("sha256").update(secret).digest("hex");
        const message = `this looks like ${what} (sha256 ${sha256}): write a placeholder; if the vendor's public page prints it, waive it by this sha256.`;
        return reportInFile(posix.relative(folder, source), keys, message);
      }),
    ),
  );
}

/**
 * Every text of a value, with the keys that lead to it.
 *
 * @param {unknown} value
 * @param {string[]} [keys]
 * @returns {Generator<{ text: string, keys: string[] }>}
 */
function* texts(value, keys = []) {
  if (typeof value === "string") yield { text: value, keys };
  else if (isNode(value) || Array.isArray(value)) {
    for (const [key, child] of Object.entries(value)) yield* texts(child, [...keys, key]);
  }
}

/**
 * Whether keys lead into a value of the API's, where names say what a text is.
 *
 * @param {string[]} keys
 */
function isExampleValue(keys) {
  return keys.slice(0, -1).some((key) => /^(value|example|examples|default)$/.test(key));
}
