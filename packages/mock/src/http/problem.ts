import { MOCK_HEADERS } from "../mock-headers.ts";
import type { MockResponse } from "../types.ts";
import { toSentence } from "./header-text.ts";

/**
 * The mock's own problem+json answer, for a request that neither a document nor Prism answers.
 * `X-Mock-Reason` repeats the detail.
 */
export function ownProblem(
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): MockResponse {
  const type = `urn:carespec-mock:${title.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`;
  return {
    status,
    headers: {
      "content-type": "application/problem+json",
      [MOCK_HEADERS.reason]: toSentence(detail),
      ...headers,
    },
    body: JSON.stringify({ type, title, status, detail }),
  };
}

/** The answer if the mock itself fails: a bug, or an answer that HTTP cannot carry. */
export function internalProblem(error: unknown): MockResponse {
  const detail = error instanceof Error ? error.message : String(error);
  return { ...ownProblem(500, "The mock failed", detail), cause: error };
}
