import { isDeepStrictEqual } from "node:util";
import { isNode, type OpenApiDocument, operationsOf } from "@carespec/document";
import type { Change } from "../change.ts";

/** Members of `x-pagination` that change what a caller gets or may ask for. */
const NOTICED = [
  "defaultSize",
  "maxSize",
  "firstPage",
  "items",
  "id",
  "end",
  "page",
  "size",
  "offset",
  "cursor",
  "next",
];

/** Finds differences of `x-pagination`, which `.pages()` of the clients follows. */
export function comparePagination(base: OpenApiDocument, revision: OpenApiDocument): Change[] {
  const now = new Map(operationsOf(revision).map((one) => [one.operation.operationId, one]));
  return operationsOf(base).flatMap(({ operation: before }): Change[] => {
    const after = now.get(before.operationId);
    if (!after) return [];
    const [one, other] = [before["x-pagination"], after.operation["x-pagination"]];
    const pointer = `${after.pointer}/x-pagination`;
    const change = (
      rest: Pick<Change, "size" | "heading" | "text" | "before" | "after">,
    ): Change => {
      const { operationId } = before;
      const subject = `\`${operationId}\``;
      return { ...rest, subject, by: "document rules", pointer, operations: [operationId] };
    };
    if (!isNode(one) || !isNode(other)) {
      if (isNode(one)) {
        const text = "no longer answers in pages: calls of its `pages()` no longer compile";
        return [change({ size: "major", heading: "Breaking", text })];
      }
      const text = "answers in pages: it has `pages()`";
      return isNode(other) ? [change({ size: "minor", heading: "Added", text })] : [];
    }
    if (one.style !== other.style) {
      const text = "finds its pages in another way: options of its `pages()` no longer compile";
      const values = { before: String(one.style), after: String(other.style) };
      return [change({ size: "major", heading: "Breaking", text, ...values })];
    }
    return NOTICED.filter((name) => !isDeepStrictEqual(one[name], other[name])).map((name) => {
      const values = { before: shown(one[name]), after: shown(other[name]) };
      const text =
        name === "defaultSize"
          ? "has another number of items per page where a call does not say"
          : `has another \`${name}\` of its pages`;
      return change({ size: "minor", heading: "Changed", text, ...values });
    });
  });
}

function shown(value: unknown): string {
  return value === undefined ? "not said" : JSON.stringify(value);
}
