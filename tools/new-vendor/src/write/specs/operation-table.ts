import { type OpenApiDocument, operationsOf } from "@carespec/document";

const HEAD = "| operation | request | status |\n|---|---|---|";

/** The table in a README, as it was written for an earlier document. */
export const OPERATION_TABLE = /^\| operation \| request \| status \|\n\|[-|]+\|(\n\|.*\|)*$/m;

/** A vendor's operations in its README, with how well each is known. */
export function operationTable(document: OpenApiDocument): string {
  const rows = operationsOf(document).map(
    ({ operation, method, path }) =>
      `| \`${operation.operationId}\` | \`${method.toUpperCase()} ${path}\` | ${operation["x-evidence"]?.status} |`,
  );
  return [HEAD, ...rows].join("\n");
}
