import { isNode } from "../node.ts";
import type { OpenApiDocument } from "../open-api-document.ts";
import { operationsOf } from "../operations.ts";
import { escapeKey } from "../pointer.ts";
import type { Report } from "./finding.ts";

/** Writes ranges of statuses as OpenAPI does, `2XX`, and refuses what is no status. */
export function writeStatuses(document: OpenApiDocument, report: Report): void {
  for (const { operation, pointer } of operationsOf(document)) {
    if (!isNode(operation.responses)) {
      operation.responses = {};
      continue;
    }
    const entries = Object.entries(operation.responses).flatMap(([key, response]) => {
      if (key.startsWith("x-")) return [];
      const status = /^[1-5]xx$/i.test(key) ? key.toUpperCase() : key;
      if (/^([1-5](\d\d|XX)|default)$/.test(status)) return [[status, response] as const];
      const at = `${pointer}/responses/${escapeKey(key)}`;
      report("refused", at, "not a status: use a number, a range such as `2XX`, or `default`.");
      return [];
    });
    operation.responses = Object.fromEntries(entries);
  }
}
