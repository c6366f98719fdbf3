import type { Ajv, AnySchema } from "ajv";

type Compile = Ajv["compile"];

/** What every value passes. */
const passAll = Object.assign(() => true, { errors: null });

/**
 * Prism passes what a schema refuses that Ajv cannot compile, such as one with a regular expression
 * of another language. It has Ajv try anew for every request, and Ajv keeps what it has tried: the
 * process grows for ever. With this, Prism is given a check that all pass, and remembers that.
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

/** Prism, and nobody else who may share its copy of Ajv, adds this member. */
function isOfPrism(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && "__bundled__" in schema;
}
