import type { IHttpOperation } from "@stoplight/types";
import { percentDecoded } from "../percent-encoding.ts";

interface Branch {
  literal: Map<string, Branch>;
  templated: Branch | undefined;
  operations: IHttpOperation[];
}

/**
 * Finds the few operations whose path can match a request's, in time that does not grow with the
 * document; Prism's router scores every operation on every request. Prism then decides among them.
 */
export function createPathTree(operations: IHttpOperation[]): (path: string) => IHttpOperation[] {
  const root = branch();
  for (const operation of operations) {
    let at = root;
    for (const segment of segments(operation.path)) at = grow(at, segment);
    at.operations.push(operation);
  }
  const order = new Map(operations.map((operation, index) => [operation, index]));
  const byOrder = (a: IHttpOperation, b: IHttpOperation) =>
    (order.get(a) ?? 0) - (order.get(b) ?? 0);
  return (path) => {
    const found: IHttpOperation[] = [];
    collect(root, segments(path), 0, found);
    // Where two match equally well, Prism decides by the order of the document.
    return found.sort(byOrder);
  };
}

function branch(): Branch {
  return { literal: new Map(), templated: undefined, operations: [] };
}

function grow(at: Branch, segment: string): Branch {
  if (/\{.+\}/.test(segment)) {
    at.templated ??= branch();
    return at.templated;
  }
  const next = at.literal.get(segment) ?? branch();
  at.literal.set(segment, next);
  return next;
}

function collect(at: Branch, path: string[], depth: number, found: IHttpOperation[]): void {
  const segment = path[depth];
  if (segment === undefined) {
    found.push(...at.operations);
    return;
  }
  const literal = at.literal.get(segment);
  if (literal) collect(literal, path, depth + 1, found);
  if (at.templated) collect(at.templated, path, depth + 1, found);
}

/** Splits and decodes as Prism does: a segment with an invalid escape stays as it is. */
function segments(path: string): string[] {
  const parts = path.split("/").slice(1);
  return parts.map((part) => percentDecoded(part) ?? part);
}
