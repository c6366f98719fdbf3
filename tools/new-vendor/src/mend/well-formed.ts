import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const ajv = new Ajv2020({ strict: false, validateFormats: true, logger: false });
formats.default(ajv);

/** What was compiled, by the schema's text: large documents have the same small schemas again and again. */
const compiled = new Map<string, ValidateFunction>();

/** Whether a value has the shape of a schema; not for schemas that refer to others. */
export function isWellFormed(schema: object, value: unknown): boolean {
  const text = JSON.stringify(schema);
  const validate = compiled.get(text) ?? ajv.compile(schema);
  compiled.set(text, validate);
  return validate(value);
}
