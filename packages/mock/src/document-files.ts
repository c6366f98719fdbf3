import type { Operation } from "@carespec/mock-kit";
import type { OpenApiDocument } from "./types.ts";

/** JSON pointer of an operation in its document. */
export function pointerOf({ path, method }: Pick<Operation, "path" | "method">): string {
  return `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`;
}

/**
 * JSON pointer of what describes a part of an operation: its own, that of its path, or that of the
 * whole document. An operation that says nothing of the part stands for it itself.
 */
export function nearestPointer(
  document: OpenApiDocument,
  operation: Pick<Operation, "path" | "method">,
  part: string,
): string {
  const own = pointerOf(operation);
  const path = own.slice(0, own.lastIndexOf("/"));
  const candidates = [own, path, "#"].map((base) => `${base}/${part}`);
  return candidates.find((pointer) => exists(document, pointer)) ?? own;
}

function exists(document: OpenApiDocument, pointer: string): boolean {
  let node: unknown = document;
  for (const key of pointer.split("/").slice(1)) {
    if (typeof node !== "object" || node === null) return false;
    node = (node as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return node !== undefined;
}

/** File of the repository that describes an operation: one a path, named by it. */
export function fileOf(vendor: string, { path }: Pick<Operation, "path">): string {
  return `specs/${vendor}/paths/${path.slice(1).replaceAll("/", "_")}.yaml`;
}

/** The operationIds of a document. */
export function operationIds(document: OpenApiDocument | undefined): string[] {
  const operations = Object.values(document?.paths ?? {}).flatMap((item) => Object.values(item));
  return operations.flatMap((operation) => {
    const { operationId } = (operation ?? {}) as { operationId?: string };
    return operationId === undefined ? [] : [operationId];
  });
}
