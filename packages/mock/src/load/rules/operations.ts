import { METHODS as NODE_METHODS } from "node:http";
import { isExtensionKey, isNode, type Node, toPointer } from "@carespec/document";
import { isInterim } from "../../prism/load-operations.ts";
import { isNewer, type Notes } from "../notes.ts";
import type { Placed } from "../walk.ts";
import type { Rule } from "./rule.ts";

/** Parts that are empty, so that Prism could not read them, and operations by further methods. */
export const operationRule: Rule = (placed, notes) => {
  const { node, kind } = placed;
  if (kind === "paths") emptyPaths(placed, notes);
  if (kind === "responses") emptyResponses(placed, notes);
  if (kind === "pathItem" || kind === "operation") emptyParameters(placed, notes);
  if (kind !== "pathItem") return;
  if (isNewer(notes)) {
    notes.methods.add("query");
    moveAdditional(placed, notes);
  }
  for (const method of notes.methods) {
    // Without responses, it is told where the operations are counted.
    if (method in node && !isNode(node[method])) node[method] = {};
  }
};

function emptyPaths({ node, place }: Placed, { tell }: Notes): void {
  for (const [path, item] of Object.entries(node)) {
    if (isExtensionKey(path)) continue;
    if (!path.startsWith("/")) {
      delete node[path];
      tell("not served", place(path), 'the path does not begin with "/", as OpenAPI requires');
    } else if (!isNode(item)) {
      tell("not served", place(path), "the path is empty");
    }
  }
}

function emptyResponses({ node, place }: Placed, { tell }: Notes): void {
  for (const [status, response] of Object.entries(node)) {
    if (isInterim(status)) {
      tell("not served", place(status), "a 1xx is not the answer to a request: it is left out");
    }
    if (isExtensionKey(status) || isNode(response)) continue;
    delete node[status];
    tell("not served", place(status), "the response is empty");
  }
}

function emptyParameters({ node, place }: Placed, { tell }: Notes): void {
  const { parameters } = node;
  if (!Array.isArray(parameters) || parameters.every(isNode)) return;
  for (const [index, parameter] of parameters.entries()) {
    if (isNode(parameter)) continue;
    tell("not understood", place("parameters", String(index)), "the parameter is empty");
  }
  node.parameters = parameters.filter(isNode);
}

/** Prism takes the members of a path for its operations, so these become members. */
function moveAdditional({ node, keys, place }: Placed, notes: Notes): void {
  const { additionalOperations } = node;
  if (!isNode(additionalOperations)) return;
  delete node.additionalOperations;
  for (const [name, operation] of Object.entries(additionalOperations)) {
    const at = ["additionalOperations", name];
    const method = name.toLowerCase();
    if (!NODE_METHODS.includes(name.toUpperCase())) {
      notes.tell("not served", place(...at), `Node's HTTP server does not know the method ${name}`);
    } else if (notes.methods.has(method) && method in node) {
      notes.tell("not served", place(...at), `the path has its own member ${method}`);
    } else {
      notes.methods.add(name);
      node[name] = isNode(operation) ? operation : ({} satisfies Node);
      notes.moved.set(toPointer([...keys, name]), toPointer([...keys, ...at]));
    }
  }
}
