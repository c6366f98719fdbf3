import type { ProblemJsonError as Problem } from "@stoplight/prism-http";
import type { MockResponse } from "../types.ts";
import { ProblemJsonError } from "./prism-http.ts";

/** Prism's problem+json answer for an error of its router, negotiator or generator. */
export function problemResponse(error: Error, headers: Record<string, string> = {}): MockResponse {
  const { status = 500, additional } = error as Partial<Problem>;
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
