// @ts-check
import { posix } from "node:path";
import { isNode, objectsOf, pointerKeys, toPointer, valueAt } from "@carespec/document";

/**
 * An object of a document: `path` leads there from the root, through the references; `keys` do so in
 * the file `source`; `file` is the same, relative to the root's folder.
 *
 * @typedef {import("@carespec/document").PlacedObject & { path: string[], source: string, file: string }} FiledObject
 * @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context
 * @typedef {{ source: string, data: unknown }} File
 */

/** @type {WeakMap<object, FiledObject[]>} what is found once serves all rules */
const known = new WeakMap();

/**
 * Lists the OpenAPI objects of a document as its files have them, each once. Spectral's resolved
 * document does not suffice: it drops what is beside a `$ref`. References lead on, also to other
 * files.
 *
 * @param {Context} context
 * @returns {FiledObject[]}
 */
export function placedObjects(context) {
  const { documentInventory } = context;
  const objects = known.get(documentInventory) ?? [...findObjects(context)];
  known.set(documentInventory, objects);
  return objects;
}

/**
 * @param {Context} context
 * @returns {Generator<FiledObject>}
 */
function* findObjects(context) {
  const root = rootOf(context);
  const seen = new Set();

  /**
   * @param {File} file
   * @param {FiledObject["kind"]} kind
   * @param {string} pointer
   * @param {string[]} path
   * @returns {Generator<FiledObject>}
   */
  function* walk(file, kind, pointer, path) {
    const top = pointerKeys(pointer);
    for (const object of objectsOf(valueAt(file.data, pointer), kind, top)) {
      const id = JSON.stringify([file.source, object.kind, object.keys]);
      if (seen.has(id)) continue;
      seen.add(id);
      const here = [...path, ...object.keys.slice(top.length)];
      const { source } = file;
      yield {
        ...object,
        path: here,
        source,
        file: posix.relative(posix.dirname(root.source), source),
      };
      const { $ref } = object.node;
      const target = typeof $ref === "string" ? targetOf(context, file, $ref) : undefined;
      if (target) yield* walk(target.file, object.kind, target.pointer, here);
    }
  }

  yield* walk(root, "document", "", []);
}

/**
 * @param {Context} context
 * @returns {File}
 */
function rootOf({ document }) {
  return { source: document.source ?? "", data: document.data };
}

/**
 * @param {Context} context
 * @param {File} file the one that has the reference
 * @param {string} $ref
 * @returns {{ file: File, pointer: string } | undefined}
 */
function targetOf(context, file, $ref) {
  const [address = "", pointer = ""] = $ref.split("#");
  const source = posix.join(posix.dirname(file.source), address);
  const target = address === "" ? file : fileAt(context, source);
  return target && /^($|\/)/.test(pointer) ? { file: target, pointer } : undefined;
}

/**
 * @param {Context} context
 * @param {string} source
 * @returns {File | undefined}
 */
function fileAt(context, source) {
  const root = rootOf(context);
  if (source === root.source) return root;
  const found = context.documentInventory.referencedDocuments[source];
  return found && { source, data: found.data };
}

/**
 * What is at the end of the references of a part, as its file has it: Spectral's resolved document has no
 * place in a circle of schemas.
 *
 * @param {Context} context
 * @param {string} source the file that has the part
 * @param {unknown} part
 * @returns {unknown}
 */
export function behindReferences(context, source, part) {
  let at = { file: fileAt(context, source), value: part };
  for (let steps = 0; steps < 16; steps += 1) {
    const { file, value } = at;
    const $ref = isNode(value) ? value.$ref : undefined;
    if (typeof $ref !== "string" || !file) return value;
    const target = targetOf(context, file, $ref);
    if (!target) return undefined;
    at = { file: target.file, value: valueAt(target.file.data, target.pointer) };
  }
  return undefined;
}

/**
 * A finding at one of an object's keys, or deeper. Where Spectral's resolved document does not lead
 * there, it is reported at the root, and begins with its place, which the runner of lint reads:
 * resolving drops what is beside a `$ref`, and gives up in a circle of files.
 *
 * @param {Context} context
 * @param {FiledObject} object
 * @param {string} message
 * @param {(string | undefined)[]} keys an undefined one is left out
 * @returns {import("@stoplight/spectral-core").IFunctionResult}
 */
export function reportAt({ documentInventory }, object, message, keys) {
  const found = documentInventory.findAssociatedItemForPath(object.path, true);
  const isThere =
    !("$ref" in object.node) &&
    (found?.document.source ?? "") === object.source &&
    found?.path.join("/") === object.keys.join("/");
  const below = keys.filter((key) => key !== undefined);
  if (isThere) return { message, path: [...object.path, ...below] };
  return reportInFile(object.file, [...object.keys, ...below], message);
}

/**
 * A finding in a file that Spectral may not know.
 *
 * @param {string} file relative to the root's folder
 * @param {string[]} keys
 * @param {string} message
 * @returns {import("@stoplight/spectral-core").IFunctionResult}
 */
export function reportInFile(file, keys, message) {
  return { message: `${file}${toPointer(keys).replaceAll(" ", "%20")}: ${message}`, path: [] };
}
