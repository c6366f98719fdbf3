import type { Operation } from "@carespec/mock-kit";

/** How faults, preferences and the journal name an operation: its operationId, else `GET /pets/{id}`. */
export function operationName({
  id,
  method,
  path,
}: Pick<Operation, "id" | "method" | "path">): string {
  return id ?? `${method.toUpperCase()} ${path}`;
}
