// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import { isErrorOf } from "@carespec/core";
import type { Errors } from "./client.ts";
import { apiName } from "./operations.ts";

/** What the error of an operation can be: narrow it by `status` for the type of its body. */
export type OperationError<Operation extends keyof Errors> = Errors[Operation];

/** Whether a value is what an operation of this API rejected with; other APIs' errors are refused. */
export function isOperationError<Operation extends keyof Errors>(
  value: unknown,
  operation: Operation,
): value is OperationError<Operation> {
  return isErrorOf(value, apiName, operation);
}
