// @ts-check
import { isNode } from "@carespec/document";

/** @typedef {import("@stoplight/spectral-core").RulesetFunctionContext} Context */

/**
 * Finds a key that stands beside a `$ref`, in any file of the document. OpenAPI 3.1 allows it in a
 * schema, but Spectral replaces the whole object by the target, so a `given` never meets it.
 *
 * @param {Context} context
 * @param {string} key
 * @returns {Generator<{ value: unknown, place: string }>} place: file and path, for a message
 */
export function* refSiblings(context, key) {
  const root = context.document.source ?? "";
  const folder = root.slice(0, root.lastIndexOf("/") + 1);
  for (const [source, data] of filesOf(context)) {
    const file = source.startsWith(folder) ? source.slice(folder.length) : source;
    for (const { holder, path } of objectsIn(data, [])) {
      if ("$ref" in holder && key in holder) {
        yield { value: holder[key], place: `${file} at ${path.join(".") || "its top"}` };
      }
    }
  }
}

/**
 * The root and what it refers to. Spectral's own list of referenced documents will not do: it is
 * shared by all documents of a run, whereas the graph belongs to this one.
 *
 * @param {Context} context
 * @returns {Generator<[source: string, data: unknown]>}
 */
function* filesOf({ document: root, documentInventory: { graph, referencedDocuments } }) {
  yield [root.source ?? "the document", root.data];
  for (const node of graph?.overallOrder() ?? []) {
    const document = node === root.source ? undefined : referencedDocuments[node];
    if (document !== undefined) yield [node, document.data];
  }
}

/**
 * @param {unknown} value
 * @param {string[]} path
 * @returns {Generator<{ holder: Record<string, unknown>, path: string[] }>}
 */
function* objectsIn(value, path) {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) yield { holder: value, path };
  for (const [key, child] of Object.entries(value)) yield* objectsIn(child, [...path, key]);
}
