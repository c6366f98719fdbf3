import { runQuietly } from "./hooks.ts";
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

/** A body that breaks the document. It never holds a value of the body. */
export interface ContractReport {
  readonly operationId: string;
  /** Status of the answer; `undefined` for a request. */
  readonly status: number | undefined;
  /** The places, at least one. */
  readonly issues: readonly ContractIssue[];
}

/** What is checked, and what happens then. */
export interface ValidationOptions {
  /**
   * Checks the bodies of answers, those of errors included where they are JSON. Default true. An
   * error whose body breaks the document is a `ContractError`, with its status.
   */
  responses?: boolean;
  /** Checks the bodies of requests before they are sent. Default false. */
  requests?: boolean;
  /**
   * Is told of each body that breaks the document, once, and the call goes on as without a
   * validator: the request is sent, the answer handed over, an error keeps its class. What it throws
   * or rejects with is ignored, and nobody waits for it.
   * @default none: the call rejects with a `ContractError`
   */
  onIssue?: ((report: ContractReport) => void) | undefined;
}

/**
 * Makes a validator of checks by operationId, and by status for answers.
 *
 * @throws TypeError that names an unknown option, or an `onIssue` that is not a function
 */
export function compiledValidator(
  requests: Readonly<Record<string, CompiledCheck | undefined>>,
  responses: Readonly<Record<string, Readonly<Record<string, CompiledCheck>> | undefined>>,
  options: ValidationOptions = {},
): Validator {
  const { responses: checksResponses = true, requests: checksRequests = false, ...own } = options;
  const { onIssue, ...rest } = own;
  refuseUnknown(rest);
  if (onIssue !== undefined && typeof onIssue !== "function") {
    throw new TypeError("onIssue must be a function");
  }
  function check(operationId: string, status: number | undefined, body: unknown) {
    const compiled =
      status === undefined ? requests[operationId] : responses[operationId]?.[status];
    const issues = issuesOf(compiled, body);
    if (!issues || !onIssue) return issues;
    runQuietly(() => onIssue({ operationId, status, issues }));
    return undefined;
  }
  return {
    ...(checksRequests && { request: (id, body) => check(id, undefined, body) }),
    ...(checksResponses && { response: check }),
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
