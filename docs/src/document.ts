import { existsSync, readFileSync } from "node:fs";
import { UserError } from "@carespec/command";
import type { VendorEntry } from "@carespec/document";
import { isEvidence } from "./evidence.ts";
import {
  type Method,
  methods,
  type OpenApiDocument,
  type Operation,
  type PathItem,
  type Reference,
} from "./openapi.ts";

/** An operation and where it stands. */
export interface OperationEntry {
  method: Method;
  path: string;
  pathItem: PathItem;
  operation: Operation;
}

/**
 * Reads a vendor's bundled document.
 *
 * @throws UserError where it does not exist, or where an operation lacks `operationId`, `tags` or `x-evidence`
 */
export function readDocument(vendor: Pick<VendorEntry, "name" | "bundle">): OpenApiDocument {
  if (!existsSync(vendor.bundle)) {
    throw new UserError(
      `No bundled document of ${vendor.name} at ${vendor.bundle}: run \`npm run build\` in the top folder first.`,
    );
  }
  const document = JSON.parse(readFileSync(vendor.bundle, "utf8")) as OpenApiDocument;
  for (const { method, path, operation } of listOperations(document)) {
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

/** Lists the operations of a document, in the order of its paths. */
export function listOperations(document: OpenApiDocument): OperationEntry[] {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method];
      return operation ? [{ method, path, pathItem, operation }] : [];
    }),
  );
}

/**
 * Follows a `$ref` inside the document; anything else is returned as it is.
 *
 * @throws UserError where the `$ref` leads nowhere; a bundle has only local ones
 */
export function resolve<T extends object>(document: OpenApiDocument, part: Reference<T>): T {
  if (!("$ref" in part)) return part;
  const keys = decodeURIComponent(part.$ref).replace(/^#\//, "").split("/");
  let target: unknown = document;
  for (const key of keys) {
    target = (target as Record<string, unknown> | undefined)?.[
      key.replaceAll("~1", "/").replaceAll("~0", "~")
    ];
  }
  if (typeof target !== "object" || target === null)
    throw new UserError(`${part.$ref} leads nowhere`);
  return resolve(document, target as Reference<T>);
}
