import { refuseUnknown } from "./options.ts";
import type { ContractIssue, Validator } from "./validator.ts";

/** A check that was compiled from a schema; `errors` says what is wrong with the last value. */
export interface CompiledCheck {
  (value: unknown): boolean;
  errors?: readonly CompiledError[] | null | undefined;
}

/** The parts of an error of ajv's code that are read. */
export interface CompiledError {
  instancePath: string;
  message?: string | undefined;
  params: Record<string, unknown>;
}

/** What is checked. */
export interface ValidationOptions {
  /**
   * Checks the bodies of answers, those of errors included where they are JSON. Default true. An
   * error whose body breaks the document is a `ContractError`, with its status.
   */
  responses?: boolean;
  /** Checks the bodies of requests before they are sent. Default false. */
  requests?: boolean;
}

/**
 * Makes a validator of checks by operationId, and by status for answers.
 *
 * @throws TypeError that names an unknown option
 */
export function compiledValidator(
  requests: Readonly<Record<string, CompiledCheck | undefined>>,
  responses: Readonly<Record<string, Readonly<Record<string, CompiledCheck>> | undefined>>,
  options: ValidationOptions = {},
): Validator {
  const { responses: checksResponses = true, requests: checksRequests = false, ...rest } = options;
  refuseUnknown(rest);
  return {
    ...(checksRequests && { request: (id, body) => issuesOf(requests[id], body) }),
    ...(checksResponses && {
      response: (id, status, body) => issuesOf(responses[id]?.[status], body),
    }),
  };
}

function issuesOf(check: CompiledCheck | undefined, value: unknown): ContractIssue[] | undefined {
  if (!check || check(value)) return undefined;
  return (check.errors ?? []).map(({ instancePath, message = "is invalid", params }) => {
    const property = params.additionalProperty ?? params.unevaluatedProperty;
    const named = property === undefined ? "" : `: ${JSON.stringify(property)}`;
    return { at: instancePath, message: message + named };
  });
}
