/** Content of `validate.ts`, the package's `/validate`. */
export const VALIDATE = `import type { Validator } from "@carespec/core";
import { compiledValidator, type ValidationOptions } from "@carespec/core/compiled-validator";
import { requests, responses } from "./validators.js";

export type { ContractReport, ValidationOptions } from "@carespec/core/compiled-validator";

/**
 * Checks answers, and requests where asked for, against the document: a client's option
 * \`validator\`. A body that breaks it rejects the call with a \`ContractError\`, which names the
 * place and never a value. With \`onIssue\` the call goes on and the function is told instead. The
 * checks are compiled in advance: nothing is evaluated at run time.
 *
 * @example
 * const options = { ...credentials, validator: validation({ requests: true }) };
 */
export function validation(options: ValidationOptions = {}): Validator {
  return compiledValidator(requests, responses, options);
}
`;

/** Content of `opentelemetry.ts`, the package's `/opentelemetry`. */
export const OPENTELEMETRY = `export { type OpenTelemetryOptions, openTelemetryHooks } from "@carespec/core/opentelemetry";
`;
