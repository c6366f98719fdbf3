import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { ParsedRequest } from "./parsed-request.ts";

/** What Prism finds wrong in a request, in Prism's words; hints included. */
export interface Found {
  request: ParsedRequest;
  diagnostics: readonly IPrismDiagnostic[];
}

/** A request in which more is wrong hardly comes again. */
const MOST = 20;

/**
 * All that the answer to a request without preferences depends on, as text: its head and what is wrong
 * with it, whatever its body. `undefined` where that is not known or would be long.
 */
export function lastingKey(request: ParsedRequest, found: Found | undefined): string | undefined {
  const { headKey, body, headers } = request;
  if (body === null && headers["content-length"] === undefined) return headKey;
  const wrong = found && wrongAsText(found);
  // The head's key is JSON, which has no line break.
  return headKey === undefined || wrong === undefined ? undefined : `${headKey}\n${wrong}`;
}

function wrongAsText({ diagnostics }: Found): string | undefined {
  if (diagnostics.length > MOST) return undefined;
  let text = "";
  for (const { severity, code = "", path = [], message } of diagnostics) {
    text += `${severity} ${path.length}`;
    // With its length, no part can be taken for two.
    for (const part of [code, message, ...path]) text += ` ${String(part).length} ${part}`;
  }
  return text;
}
