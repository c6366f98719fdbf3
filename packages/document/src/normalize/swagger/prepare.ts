import { isNode, type Node } from "../../node.ts";
import { escapeKey, toPointer } from "../../pointer.ts";
import type { Report } from "../finding.ts";
import { formOf } from "./forms.ts";
import { faultOfList } from "./lists.ts";

/** Methods that Swagger 2.0 has. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/**
 * Writes a document of Swagger 2.0 so that the upgrade to OpenAPI 3 loses nothing of it: each
 * operation with all of its parameters and media types, and forms as bodies.
 */
export function prepareSwagger(document: Node, report: Report): void {
  document.swagger = "2.0";
  preferHttps(document);
  separatePath(document);
  inlineShared(document);
  const { consumes, produces, paths } = document;
  for (const [path, item] of Object.entries(isNode(paths) ? paths : {})) {
    if (!isNode(item) || path.startsWith("x-")) continue;
    checkLists(item, toPointer(["paths", path]), report);
    const shared = listOf(item.parameters);
    delete item.parameters;
    for (const method of METHODS) {
      const operation = item[method];
      if (!isNode(operation)) continue;
      const at = toPointer(["paths", path, method]);
      checkLists(operation, at, report);
      operation.parameters = merged(shared, listOf(operation.parameters));
      operation.consumes ??= consumes;
      operation.produces ??= answersFile(operation) ? ["application/octet-stream"] : produces;
      completeOperation(operation, at, report);
    }
  }
  delete document.consumes;
  delete document.produces;
}

function checkLists({ parameters }: Node, at: string, report: Report): void {
  if (!Array.isArray(parameters)) return;
  for (const [index, parameter] of parameters.entries()) {
    const fault = isNode(parameter) ? faultOfList(parameter) : undefined;
    if (fault) report(fault.kind, `${at}/parameters/${index}/collectionFormat`, fault.message);
  }
}

function completeOperation(operation: Node, at: string, report: Report): void {
  const parameters = listOf(operation.parameters);
  const fields = parameters.filter((each) => each.in === "formData");
  if (fields.length > 0) {
    operation.requestBody = formOf(fields, operation.consumes, at, report);
    operation.parameters = parameters.filter((each) => each.in !== "formData");
  }
  // A body of no media type cannot be sent: JSON is meant.
  for (const key of ["consumes", "produces"])
    if (!Array.isArray(operation[key]) || operation[key].length === 0) delete operation[key];
}

/** A path's parameters and an operation's own, which replace those of the same name and place. */
function merged(shared: Node[], own: Node[]): Node[] {
  const isReplaced = (one: Node) =>
    own.some((other) => other.name === one.name && other.in === one.in && one.name !== undefined);
  return [...structuredClone(shared.filter((one) => !isReplaced(one))), ...own];
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Where a document names several protocols, or none, calls go by the one that nobody can read. */
function preferHttps(document: Node): void {
  const { schemes } = document;
  const named = Array.isArray(schemes) ? schemes.filter((one) => /^https?$/.test(String(one))) : [];
  document.schemes = named.length > 0 ? named.toSorted().reverse() : ["https"];
}

/** The upgrade joins host and path as they are. */
function separatePath(document: Node): void {
  const { host, basePath } = document;
  if (typeof host === "string") document.host = host.replace(/^\w+:\/\/|\/$/g, "");
  if (typeof basePath === "string") document.basePath = basePath.replace(/^\/?/, "/");
}

/** Puts shared parameters and answers in their place: the upgrade loses what a body or form is of them. */
function inlineShared(document: Node): void {
  const { paths, parameters, responses } = document;
  const shared: Record<string, unknown> = { parameters, responses };
  const inPlace = (part: unknown) => {
    if (!isNode(part) || typeof part.$ref !== "string") return part;
    const [, kind = "", name = ""] = /^#\/(parameters|responses)\/([^/]+)$/.exec(part.$ref) ?? [];
    const map = shared[kind];
    const found = Object.entries(isNode(map) ? map : {}).find(([key]) => escapeKey(key) === name);
    return found && isNode(found[1]) ? structuredClone(found[1]) : part;
  };
  for (const item of Object.values(isNode(paths) ? paths : {})) {
    for (const holder of isNode(item) ? [item, ...Object.values(item)] : []) {
      if (!isNode(holder)) continue;
      if (Array.isArray(holder.parameters)) holder.parameters = holder.parameters.map(inPlace);
      if (!isNode(holder.responses)) continue;
      const entries = Object.entries(holder.responses).map(([key, part]) => [key, inPlace(part)]);
      holder.responses = Object.fromEntries(entries);
    }
  }
}

/** Whether some answer is a file of which nobody says what it is. */
function answersFile({ produces, responses }: Node): boolean {
  return (
    !Array.isArray(produces) &&
    Object.values(isNode(responses) ? responses : {}).some(
      (response) => isNode(response) && isNode(response.schema) && response.schema.type === "file",
    )
  );
}
