import { ContractError } from "./errors/contract-error.ts";
import type { CalledOperation } from "./errors/failure.ts";
import { runQuietly } from "./hooks.ts";
import { BOOLEAN, checkOptions, FUNCTION } from "./option-checks.ts";
import type { CheckedAnswer, ContractIssue, Validator } from "./validator.ts";

/** A check that was compiled from a schema; `errors` says what is wrong with the last value. */
export interface CompiledCheck {
  (value: unknown): boolean;
  errors?: readonly CompiledError[] | null | undefined;
}

/** The parts of an error of ajv's code that are read. */
export interface CompiledError {
  instancePath: string;
  message?: string | undefined;
  /** Only where a property is too many. */
  params?: Record<string, unknown> | undefined;
}

/** The checks of one operation. */
export interface OperationChecks {
  readonly operationId: string;
  /** Checks the body of a request. */
  readonly request?: CompiledCheck | undefined;
  /** Check the bodies of answers, by status (`404`), range (`4XX`) or `default`. */
  readonly responses: Readonly<Record<string, CompiledCheck>>;
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
 * Makes a validator of the checks of some operations: a client's option `validator`. Calls of other
 * operations are not checked.
 *
 * @example
 * const options = { ...credentials, validator: validationOf([listThings], { requests: true }) };
 * @throws TypeError that names an unknown option, or an `onIssue` that is not a function; also for
 * anything but checks, such as the function of an operation
 */
export function compiledValidator(
  operations: Iterable<OperationChecks>,
  options: ValidationOptions = {},
): Validator {
  checkOptions(options, { requests: BOOLEAN, responses: BOOLEAN, onIssue: FUNCTION });
  const { responses: checksResponses = true, requests: checksRequests = false, onIssue } = options;
  // The functions of operations have no `responses`.
  const byId = new Map<string | undefined, OperationChecks>(
    Array.from(operations ?? [], (own) => [own?.responses && own.operationId, own]),
  );
  if (!byId.size || byId.has(undefined)) {
    throw new TypeError('checks must come from "/validate/operations"');
  }
  function check(call: CalledOperation, body: unknown, answer?: CheckedAnswer) {
    const own = byId.get(call.operationId);
    const status = answer?.status;
    const issues = issuesOf(answer ? checkOf(own, answer.status) : own?.request, body);
    if (!own || !issues) return undefined;
    if (!onIssue) {
      const what = answer ? `the answer (${status})` : "the request";
      return new ContractError(call, { ...answer, what }, issues);
    }
    runQuietly(() => onIssue({ operationId: own.operationId, status, issues }));
    return undefined;
  }
  return {
    ...(checksRequests && { request: (call, body) => check(call, body) }),
    ...(checksResponses && { response: (call, answer) => check(call, answer.body, answer) }),
  };
}

/** The check of an answer: that of its status, else of its range, else the default. */
function checkOf(own: OperationChecks | undefined, status: number): CompiledCheck | undefined {
  const { responses = {} } = own ?? {};
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses.default;
}

function issuesOf(check: CompiledCheck | undefined, value: unknown): ContractIssue[] | undefined {
  if (!check || check(value)) return undefined;
  return (check.errors ?? []).map(({ instancePath, message = "is invalid", params }) => {
    const property = params?.additionalProperty ?? params?.unevaluatedProperty;
    const named = property === undefined ? "" : `: ${JSON.stringify(property)}`;
    return { at: instancePath, message: message + named };
  });
}
