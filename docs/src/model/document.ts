import { existsSync } from "node:fs";
import { UserError } from "@carespec/command";
import {
  isEvidence,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  readDocument,
  type VendorEntry,
} from "@carespec/document";
import type { OperationEntry } from "./openapi.ts";

/**
 * Reads a vendor's bundled document.
 *
 * @throws UserError where it does not exist, or where an operation lacks `operationId`, `tags` or `x-evidence`
 */
export function readVendorDocument(vendor: Pick<VendorEntry, "name" | "bundle">): OpenApiDocument {
  if (!existsSync(vendor.bundle)) {
    throw new UserError(
      `${vendor.name} has no bundled document at ${vendor.bundle}: run \`npm run build\` in the top folder first`,
    );
  }
  const document = readDocument(vendor.bundle);
  for (const { method, path, operation } of operationsOf(document)) {
    const missing = missingKey(operation);
    if (missing)
      throw new UserError(
        `${vendor.name}: ${method.toUpperCase()} ${path} has no valid ${missing}: run \`npm run lint\`.`,
      );
  }
  return document;
}

function missingKey(operation: Partial<Operation>): string | undefined {
  if (!operation.operationId) return "operationId";
  if (!operation.tags?.[0]) return "tags";
  return isEvidence(operation["x-evidence"]) ? undefined : "x-evidence";
}

/** Lists the operations of a document that {@link readVendorDocument} has checked, in the order of its paths. */
export function listOperations(document: OpenApiDocument): OperationEntry[] {
  return operationsOf(document) as OperationEntry[];
}
