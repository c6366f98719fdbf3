import { ProblemJsonError } from "@stoplight/prism-http";
import { toSentence } from "../journal/reason.ts";
import type { MockResponse } from "../types.ts";

/** Prism's problem+json answer for an error of its router, negotiator or generator. */
export function problemResponse(error: Error, headers: Record<string, string> = {}): MockResponse {
  const { status = 500, additional } = error as Partial<ProblemJsonError>;
  return {
    status,
    headers: {
      ...headers,
      "content-type": "application/problem+json",
      ...(additional?.headers as Record<string, string> | undefined),
    },
    body: JSON.stringify(ProblemJsonError.toProblemJson(error)),
  };
}

/** A problem+json answer of the mock's own, where no document's answer fits and Prism has no say. */
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
      "x-mock-reason": toSentence(detail),
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
