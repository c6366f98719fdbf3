import { type Node, type OpenApiDocument, operationsOf, visit } from "@carespec/document";
import type { Draft } from "../mend/draft.ts";
import { formOf } from "../mend/ids-in-answers.ts";
import { MADE_OF_PATH } from "../mend/operation-ids.ts";

/** An operation that both copies of the vendor's document have, under two names. */
export interface RenamedOperation {
  from: string;
  to: string;
}

/** Method and path of an operation, whatever its path parameters are called. */
export function placeOf({ method, path }: { method: string; path: string }): string {
  return `${method} ${formOf(path)}`;
}

/**
 * Keeps the names that were made here of method and path, where the vendor has given its operations names
 * since then: programs call them. Returns the operations whose names differ all the same, since the vendor
 * changed a name of its own.
 */
export function keepNames(before: Draft, after: OpenApiDocument): RenamedOperation[] {
  const made = new Set(before.told.mended.get(MADE_OF_PATH) ?? []);
  const renamed = renamedBetween(before.document, after);
  const taken = new Set(operationsOf(after).map(({ operation }) => operation.operationId));
  const kept = new Map(
    renamed
      .filter(({ from }) => made.has(from) && !taken.has(from))
      .map(({ from, to }) => [to, from]),
  );
  // Links name operations too.
  visit(after, (node: Node) => {
    const name = kept.get(String(node.operationId));
    if (name !== undefined) node.operationId = name;
  });
  return renamedBetween(before.document, after);
}

function renamedBetween(before: OpenApiDocument, after: OpenApiDocument): RenamedOperation[] {
  const names = new Map(
    operationsOf(after).map((placed) => [placeOf(placed), placed.operation.operationId]),
  );
  return operationsOf(before).flatMap((placed) => {
    const { operationId: from } = placed.operation;
    const to = names.get(placeOf(placed));
    return to === undefined || to === from ? [] : [{ from, to }];
  });
}

/** The names of operations that the vendor no longer has. */
export function withoutPlace(before: OpenApiDocument, after: OpenApiDocument): string[] {
  const places = new Set(operationsOf(after).map(placeOf));
  return operationsOf(before)
    .filter((placed) => !places.has(placeOf(placed)))
    .map(({ operation }) => operation.operationId);
}
