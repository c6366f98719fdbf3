// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** What is wrong with a value, as ajv says it. */
export interface ValidatorError {
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

/** Whether a value fits; `errors` says why the last one did not. */
export interface ValidateBody {
  (value: unknown): boolean;
  errors?: ValidatorError[] | null;
}

/** Checks of request bodies, by operationId. */
export declare const requests: Record<string, ValidateBody | undefined>;

/** Checks of answers, by operationId and status. */
export declare const responses: Record<string, Record<string, ValidateBody> | undefined>;
