import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { documentFiles, isNode, toPointer } from "@carespec/document";
import { parse } from "yaml";
import type { Citation } from "./citations.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Tells which operations a statement is about. */
export type CitedBy = (citation: Citation) => string[];

/**
 * Reads which operations each file of a document serves: a statement in a component is about all
 * operations that reach the component through references.
 *
 * @returns a function that gives operationIds in the order of the files; none for what no operation
 *   reaches, such as a server
 */
export function readCitedBy(folder: string): CitedBy {
  const files = new Map<string, unknown>();
  for (const file of documentFiles(folder)) {
    files.set(file, parse(readFileSync(join(folder, file), "utf8")));
  }
  const users = new Map<string, Set<string>>();
  for (const [file, value] of files) {
    for (const { operationId, node } of operationsIn(file, value)) {
      for (const reached of reach(files, file, node)) {
        const known = users.get(reached) ?? new Set();
        users.set(reached, known.add(operationId));
      }
    }
  }
  return ({ file, pointer }) => {
    const own = operationsIn(file, files.get(file)).filter(
      ({ prefix }) => pointer === prefix || pointer.startsWith(`${prefix}/`),
    );
    if (own.length > 0) return own.map(({ operationId }) => operationId);
    const inFile = operationsIn(file, files.get(file)).map(({ operationId }) => operationId);
    return inFile.length > 0 ? inFile : [...(users.get(file) ?? [])];
  };
}

interface FiledOperation {
  operationId: string;
  /** Where it stands in its file. */
  prefix: string;
  node: unknown;
}

function operationsIn(file: string, value: unknown): FiledOperation[] {
  if (!isNode(value)) return [];
  if (/^(paths|webhooks)\//.test(file)) return operationsOf(value, "#");
  const { paths } = value;
  if (file !== "openapi.yaml" || !isNode(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) =>
    isNode(item) ? operationsOf(item, toPointer(["paths", path])) : [],
  );
}

function operationsOf(item: Record<string, unknown>, at: string): FiledOperation[] {
  return METHODS.flatMap((method) => {
    const operation = item[method];
    if (!isNode(operation) || typeof operation.operationId !== "string") return [];
    const node = [operation, item.parameters];
    return [{ operationId: operation.operationId, prefix: `${at}/${method}`, node }];
  });
}

/** The files that a value reaches through its references. */
function reach(files: ReadonlyMap<string, unknown>, from: string, value: unknown): Set<string> {
  const reached = new Set<string>();
  const walk = (file: string, part: unknown): void => {
    if (Array.isArray(part)) for (const item of part) walk(file, item);
    if (!isNode(part)) return;
    for (const item of Object.values(part)) walk(file, item);
    if (typeof part.$ref !== "string") return;
    const [address = ""] = part.$ref.split("#");
    const target = address === "" ? file : posix.join(dirname(file), address);
    if (reached.has(target) || !files.has(target) || target === "openapi.yaml") return;
    reached.add(target);
    walk(target, files.get(target));
  };
  walk(from, value);
  return reached;
}
