import { ProblemJsonError } from "@stoplight/prism-http";
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

/** A problem+json answer of the mock's own front, where no document's answer fits. */
export function ownProblem(
  status: number,
  title: string,
  detail: string,
  headers?: Record<string, string>,
): MockResponse {
  const type = title.toUpperCase().replaceAll(/[^A-Z]+/g, "_");
  return problemResponse(ProblemJsonError.fromTemplate({ type, title, status }, detail), headers);
}

/** The answer where the mock itself fails: a bug here, or an answer that HTTP cannot carry. */
export function internalProblem(error: unknown): MockResponse {
  const detail = error instanceof Error ? error.message : String(error);
  const template = { type: "INTERNAL", title: "The mock failed", status: 500 };
  return problemResponse(ProblemJsonError.fromTemplate(template, detail));
}
