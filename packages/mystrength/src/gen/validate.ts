// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { Validator } from "@carespec/core";
import { compiledValidator, type ValidationOptions } from "@carespec/core/compiled-validator";
import * as checks from "./validators.js";

export type { ContractReport, ValidationOptions } from "@carespec/core/compiled-validator";

/**
 * Checks answers, and requests where asked for, against the document: a client's option
 * `validator`. A body that breaks it rejects the call with a `ContractError`, which names the
 * place and never a value. With `onIssue` the call goes on and the function is told instead. The
 * checks are compiled in advance: nothing is evaluated at run time.
 *
 * An application that counts bytes picks operations with `validationOf` of `/validate/operations`.
 *
 * @throws TypeError that names an unknown option, or an `onIssue` that is not a function
 * @example
 * const options = { ...credentials, validator: validation({ requests: true }) };
 */
export function validation(options: ValidationOptions = {}): Validator {
  return compiledValidator(Object.values(checks), options);
}
