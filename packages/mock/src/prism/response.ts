import type { IPrismOutput } from "@stoplight/prism-core";
import type { IHttpResponse, ProblemJsonError as Problem } from "@stoplight/prism-http";
import { isSendable } from "../http/header-problem.ts";
import { isOwnHeader } from "../http/own-headers.ts";
import type { MockResponse } from "../types.ts";
import { headerText } from "./header-value.ts";
import { ProblemJsonError, VIOLATIONS } from "./prism-http.ts";
import { serialize } from "./private-modules.ts";
import { problemResponse } from "./problem.ts";
import { toViolation, violationHeader } from "./violations.ts";

/** Writes Prism's results as HTTP answers; an output that comes again is written only once. */
export function createResponseWriter(errors: boolean) {
  const written = new WeakMap<IHttpResponse, MockResponse>();
  return (result: IPrismOutput<IHttpResponse>): MockResponse => {
    const { input, output } = result.validations;
    if (output.length > 0) return toResponse(result, errors);
    const unmarked = { output: result.output, validations: { input: [], output: [] } };
    const known = written.get(result.output) ?? toResponse(unmarked, errors);
    written.set(result.output, known);
    if (input.length === 0) return known;
    const violations = input.map((detail) => toViolation("request", detail));
    const headers = { "sl-violations": violationHeader(violations), ...known.headers };
    return { ...known, headers };
  };
}

/** Prism's result as an HTTP answer; with `errors` one that breaks the document becomes a 500. */
function toResponse(
  { output, validations }: IPrismOutput<IHttpResponse>,
  errors: boolean,
): MockResponse {
  const broken = validations.output.map((detail) => toViolation("response", detail));
  const violations = validations.input.map((detail) => toViolation("request", detail));
  violations.push(...broken);
  const headers: Record<string, string> = {};
  if (violations.length > 0) headers["sl-violations"] = violationHeader(violations);
  const failures = broken.filter((violation) => violation.severity === "Error");
  if (errors && failures.length > 0) return problemResponse(violationsProblem(failures), headers);
  try {
    for (const [name, value] of Object.entries(output.headers ?? {})) {
      const text = headerText(value);
      // Prism writes these, and then the answer fails.
      if (text === undefined || isOwnHeader(name) || !isSendable(name, text)) continue;
      headers[name.toLowerCase()] = text;
    }
    const body = serialize(output.body, headers["content-type"]);
    const text = body === undefined ? undefined : String(body);
    if (!isStatus(output.statusCode)) {
      throw new RangeError(`Invalid status code: ${output.statusCode}`);
    }
    return { status: output.statusCode, headers, body: text };
  } catch (error) {
    // As in Prism, what was written before the failure stays.
    return problemResponse(error as Error, headers);
  }
}

/** Whether HTTP has such a status; for a documented `2xx`, Prism gives the status 2. */
function isStatus(code: number): boolean {
  return code >= 100 && code <= 999;
}

function violationsProblem(validation: object[]): Problem {
  return ProblemJsonError.fromTemplate(
    VIOLATIONS,
    "Your request/response is not valid and the --errors flag is set, so Prism is generating this error for you.",
    { validation },
  );
}
