import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const ajv = new Ajv2020({ strict: false, validateFormats: true });
formats.default(ajv);

/** Whether a value has the shape of a schema; not for schemas that refer to others. */
export function isWellFormed(schema: object, value: unknown): boolean {
  return ajv.validate(schema, value);
}
