/** Content of `errors.ts`: the errors of an operation, and the guard for them. */
export const ERRORS = `import { isErrorOf } from "@carespec/core/vendor";
import { apiName } from "./api.ts";
import type { Errors } from "./client.ts";

/** The errors that an operation can reject with. Narrow by \`status\` for the type of the body. */
export type OperationError<Operation extends keyof Errors> = Errors[Operation];

/**
 * Tells whether an operation of this API rejected with this value; errors of other APIs are
 * refused.
 */
export function isOperationError<Operation extends keyof Errors>(
  value: unknown,
  operation: Operation,
): value is OperationError<Operation> {
  return isErrorOf(value, apiName, operation);
}
`;
