import type { Ajv, AnySchema } from "ajv";

type Compile = Ajv["compile"];

/** A check that every value passes. */
const passAll = Object.assign(() => true, { errors: null });

/**
 * Prism accepts every value for a schema that Ajv cannot compile, such as one with a regular
 * expression of another language. But Ajv tries again for every request and keeps each attempt, so
 * the process grows forever. This gives Prism a check that every value passes, which it remembers.
 */
export function compileOnce(prototype: { compile: Compile }): void {
  const { compile } = prototype;
  prototype.compile = function (this: Ajv, schema: AnySchema, meta?: boolean) {
    try {
      return compile.call(this, schema, meta);
    } catch (error) {
      if (!isOfPrism(schema)) throw error;
      return passAll;
    }
  } as Compile;
}

/** Only Prism adds this member; others may share its copy of Ajv. */
function isOfPrism(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && "__bundled__" in schema;
}
