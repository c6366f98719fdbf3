import type { OpenApiDocument } from "@carespec/document";
import type { ErrorObject } from "ajv/dist/2020.js";
import { createCompile } from "../../check/document-schemas.ts";

/** The first error of a value, as Ajv tells it; `undefined` for a valid value. */
export type FirstError = (value: unknown) => ErrorObject | undefined;

/** Gives the check of a schema of the document. */
export type ValidatorOf = (schema: object) => FirstError;

/** Compiles the schemas of a document, each when its first value is checked. */
export function createValidators(document: OpenApiDocument): ValidatorOf {
  let compile: ReturnType<typeof createCompile> | undefined;
  const known = new WeakMap<object, FirstError>();

  function compiled(schema: object): FirstError {
    compile ??= createCompile(document);
    try {
      const validate = compile(schema, "");
      return (value) => validate(value)?.raw;
    } catch {
      // A schema that cannot be used refuses nothing; the load report tells it.
      return () => undefined;
    }
  }

  return (schema) => {
    const validate = known.get(schema) ?? compiled(schema);
    known.set(schema, validate);
    return validate;
  };
}
