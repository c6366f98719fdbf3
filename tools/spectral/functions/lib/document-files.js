// @ts-check
import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { readValue, visit } from "@carespec/document";

/**
 * @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context
 */

/**
 * The folder of a document in the house's layout, whose root is an `openapi.yaml`; otherwise
 * undefined, since what is beside another file need not belong to it.
 *
 * @param {Context} context
 */
export function houseFolder({ document: { source } }) {
  if (source === null || posix.basename(source) !== "openapi.yaml") return undefined;
  return dirname(source);
}

/**
 * The files that references lead to from the root, relative to its folder.
 *
 * @param {Context} context
 * @param {string} folder
 */
export function reachedFiles({ documentInventory: { referencedDocuments } }, folder) {
  return new Set(Object.keys(referencedDocuments).map((source) => posix.relative(folder, source)));
}

/**
 * The same, read from the files themselves.
 *
 * @param {string} folder
 */
export function followedFiles(folder) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} file */
  const follow = (file) => {
    if (found.has(file) || !existsSync(join(folder, file))) return;
    found.add(file);
    visit(readValue(join(folder, file)), ({ $ref, mapping }) => {
      const mapped = typeof mapping === "object" && mapping !== null ? Object.values(mapping) : [];
      for (const reference of [$ref, ...mapped]) {
        const [path = ""] = typeof reference === "string" ? reference.split("#") : [];
        if (/\.ya?ml$/.test(path)) follow(posix.join(posix.dirname(file), decoded(path)));
      }
    });
  };
  follow("openapi.yaml");
  return found;
}

/**
 * A reference without percent-encoding, as far as it can be read.
 *
 * @param {string} path
 */
export function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
