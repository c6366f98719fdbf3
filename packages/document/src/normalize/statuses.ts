import { isNode } from "../node.ts";
import type { OpenApiDocument, Response } from "../open-api-document.ts";
import { operationsOf } from "../operations.ts";
import { escapeKey } from "../pointer.ts";
import { follow, type Reference } from "../resolve.ts";
import type { Report } from "./finding.ts";

/** Statuses whose answers have no body in HTTP, whatever the document says. */
const BODILESS = /^(1\d\d|1XX|204|205|304)$/;

/**
 * Writes ranges of statuses as OpenAPI does, `2XX`, leaves out bodies that HTTP does not have, and refuses
 * any other key.
 */
export function writeStatuses(document: OpenApiDocument, report: Report): void {
  for (const { operation, pointer } of operationsOf(document)) {
    if (!isNode(operation.responses)) {
      operation.responses = {};
      continue;
    }
    const entries = Object.entries(operation.responses).flatMap(([key, response]) => {
      if (key.startsWith("x-")) return [];
      const status = /^[1-5]xx$/i.test(key) ? key.toUpperCase() : key;
      const at = `${pointer}/responses/${escapeKey(key)}`;
      if (/^([1-5](\d\d|XX)|default)$/.test(status)) {
        return [
          [
            status,
            BODILESS.test(status) ? bodiless(document, response, at, report) : response,
          ] as const,
        ];
      }
      report("refused", at, "not a status: use a number, a range such as `2XX`, or `default`.");
      return [];
    });
    operation.responses = Object.fromEntries(entries);
  }
}

function bodiless(
  document: OpenApiDocument,
  response: Reference<Response>,
  at: string,
  report: Report,
): Reference<Response> {
  if (!isNode(response)) return response;
  const whole = "$ref" in response ? follow(document, String(response.$ref)).node : response;
  const { content, ...rest } = whole;
  if (!isNode(content) || Object.keys(content).length === 0) return response;
  report(
    "changed",
    `${at}/content`,
    "an answer with this status has no body in HTTP: it is left out.",
  );
  return rest as unknown as Response;
}
