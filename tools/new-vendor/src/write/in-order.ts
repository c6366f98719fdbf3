import { type OpenApiDocument, objectsOf, orderKeys } from "@carespec/document";

/** Puts the keys of a document's objects in the order of the house, in place. */
export function putInOrder(document: OpenApiDocument): void {
  for (const { node, kind } of [...objectsOf(document, "document")]) {
    const entries = orderKeys(kind, Object.keys(node)).map((key) => [key, node[key]] as const);
    for (const [key, value] of entries) {
      delete node[key];
      node[key] = value;
    }
  }
}
