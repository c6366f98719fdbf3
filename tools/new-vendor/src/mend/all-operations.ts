import {
  isNode,
  type Node,
  type OpenApiDocument,
  type Operation,
  objectsOf,
  operationsOf,
  type PlacedOperation,
  webhooksOf,
} from "@carespec/document";

/** The operations of paths, webhooks and callbacks. */
export function allOperations(document: OpenApiDocument): PlacedOperation[] {
  return [...operationsOf(document), ...webhooksOf(document), ...callbacksOf(document)];
}

/** The requests that the vendor sends to an address which a request named. */
export function callbacksOf(document: OpenApiDocument): PlacedOperation[] {
  return [...objectsOf(document, "document")].flatMap(({ node, keys, kind }): PlacedOperation[] => {
    const at = keys.indexOf("callbacks");
    if (kind !== "operation" || at < 0) return [];
    const parameters = Array.isArray(node.parameters) ? node.parameters.filter(isNode) : [];
    return [
      {
        path: `/${keys[at + 1] ?? "callback"}`,
        method: keys.at(-1) as PlacedOperation["method"],
        pointer: `#/${keys.join("/")}`,
        pathItem: {},
        operation: node as Node as Operation,
        parameters: parameters as never,
      },
    ];
  });
}
