import { MOCK_HEADERS } from "../mock-headers.ts";
import type { MockResponse } from "../types.ts";
import { toSentence } from "./header-text.ts";

/**
 * A problem+json answer of the mock's own, for where no document's answer fits and Prism has no
 * say. `X-Mock-Reason` repeats the detail.
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

/** The answer where the mock itself fails: a bug here, or an answer that HTTP cannot carry. */
export function internalProblem(error: unknown): MockResponse {
  const detail = error instanceof Error ? error.message : String(error);
  return ownProblem(500, "The mock failed", detail);
}
