// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
/** An error of ajv about a value. */
export interface ValidatorError {
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

/** Tells whether a value is valid; `errors` says why the last one was not. */
export interface ValidateBody {
  (value: unknown): boolean;
  errors?: ValidatorError[] | null;
}

/** Checks of request bodies, by operationId. */
export declare const requests: Record<string, ValidateBody | undefined>;

/** Checks of answers, by operationId and status. */
export declare const responses: Record<string, Record<string, ValidateBody> | undefined>;
