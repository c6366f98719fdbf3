/** Content of `validate.ts`, the package's `/validate`. */
export const VALIDATE = `import type { Validator } from "@carespec/core";
import { compiledValidator, type ValidationOptions } from "@carespec/core/compiled-validator";
import * as checks from "./validators.js";

export type { ContractReport, ValidationOptions } from "@carespec/core/compiled-validator";

/**
 * Checks answers, and requests where asked for, against the document: a client's option
 * \`validator\`. A body that breaks it rejects the call with a \`ContractError\`, which names the
 * place and never a value. With \`onIssue\` the call goes on and the function is told instead. The
 * checks are compiled in advance: nothing is evaluated at run time.
 *
 * An application that counts bytes picks operations with \`validationOf\` of \`/validate/operations\`.
 *
 * @throws TypeError that names an unknown option, or an \`onIssue\` that is not a function
 * @example
 * const options = { ...credentials, validator: validation({ requests: true }) };
 */
export function validation(options: ValidationOptions = {}): Validator {
  return compiledValidator(Object.values(checks), options);
}
`;

/** Content of `validate-operations.ts`, the package's `/validate/operations`. */
export const VALIDATE_OPERATIONS = `export {
  type ContractReport,
  compiledValidator as validationOf,
  type OperationChecks,
  type ValidationOptions,
} from "@carespec/core/compiled-validator";
// Only declarations: a bundler leaves out the checks of operations that an application does not name.
export * from "./validators.js";
`;

/** Content of `opentelemetry.ts`, the package's `/opentelemetry`. */
export const OPENTELEMETRY = `export { type OpenTelemetryOptions, openTelemetryHooks } from "@carespec/core/opentelemetry";
`;

/** Content of `index.ts`, for a folder inside an application. */
export function indexOf(hasWebhooks: boolean): string {
  const webhooks = hasWebhooks ? 'export * from "./webhooks.ts";\n' : "";
  return `export * from "@carespec/core";
export { servers } from "./api.ts";
export type { Errors, Methods } from "./client.ts";
export { type ApiConnection, type ApiOptions, createApiConnection } from "./connection.ts";
export { type ApiClient, createApiClient } from "./create-client.ts";
export { isOperationError, type OperationError } from "./errors.ts";
export type * from "./requests.ts";
export type { components, operations, paths, webhooks } from "./schema.ts";
export type * from "./types.ts";
${webhooks}`;
}
