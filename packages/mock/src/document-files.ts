import {
  fileOfPath,
  type OpenApiDocument,
  operationsOf,
  toPointer,
  valueAt,
} from "@carespec/document";
import type { Operation } from "@carespec/mock-kit";

/** JSON pointer of an operation in its document. */
export function pointerOf({ path, method }: Pick<Operation, "path" | "method">): string {
  return toPointer(["paths", path, method]);
}

/**
 * JSON pointer of what describes a part of an operation: its own, that of its path, or that of the
 * whole document. Where none of them mentions the part, it is the pointer of the operation itself.
 */
export function nearestPointer(
  document: OpenApiDocument,
  operation: Pick<Operation, "path" | "method">,
  part: string,
): string {
  const own = pointerOf(operation);
  const path = own.slice(0, own.lastIndexOf("/"));
  const candidates = [own, path, "#"].map((base) => `${base}/${part}`);
  return candidates.find((pointer) => valueAt(document, pointer) !== undefined) ?? own;
}

/** File of the repository that describes an operation; each path has one, named after it. */
export function fileOf(vendor: string, { path }: Pick<Operation, "path">): string {
  return `specs/${vendor}/paths/${fileOfPath(path)}.yaml`;
}

/** The operationIds of a document. */
export function operationIds(document: OpenApiDocument): string[] {
  const operations = operationsOf(document).map(({ operation }) => operation.operationId);
  return operations.filter((id) => id !== undefined);
}
