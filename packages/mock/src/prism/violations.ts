import type { IPrismDiagnostic } from "@stoplight/prism-core";
import { DiagnosticSeverity } from "./prism-enums.ts";

const MAX_HEADER_LENGTH = 8 * 1024 - 100;

/** One violation as Prism writes it into the `sl-violations` header. */
export interface Violation {
  location: string[];
  severity: string;
  code: string | number | undefined;
  message: string;
}

/** Prefixes the location with `request` or `response`, as Prism does. */
export function toViolation(side: "request" | "response", detail: IPrismDiagnostic): Violation {
  return {
    location: [side, ...(detail.path ?? [])].map(String),
    severity: DiagnosticSeverity[detail.severity] ?? "Error",
    code: detail.code,
    message: detail.message,
  };
}

/**
 * The value of the `sl-violations` header. Prism puts the text into the header as it is, and a
 * character outside Latin-1 then ends its process; here such characters are JSON-escaped.
 */
export function violationHeader(violations: Violation[]): string {
  const json = JSON.stringify(violations).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return json.length > MAX_HEADER_LENGTH
    ? `Too many violations! ${json.slice(0, MAX_HEADER_LENGTH)}`
    : json;
}
