import { escapeKey } from "@carespec/document";
import type { Ajv, AnySchema, ValidateFunction } from "ajv";
import { type DeferredSchema, deferredIn } from "./deferred-schema.ts";
import { faultsOf, type MetaErrors, withoutFaults } from "./schema-faults.ts";

type Compile = Ajv["compile"];

/** A check that every value passes. */
const passAll = Object.assign(() => true, { errors: null }) as unknown as ValidateFunction;

/** Faults may hide others. */
const ATTEMPTS = 5;

let failures: string[] = [];
let compiled: ValidateFunction | undefined;

/**
 * For a schema that Ajv cannot compile, such as one with a regular expression of another language,
 * Prism accepts every value; and Ajv tries again for every request and keeps each attempt, so the
 * process grows forever. This leaves out the faulty keywords, so that the rest is checked, and gives
 * Prism something to remember in any case.
 */
export function compileOnce(prototype: { compile: Compile }): void {
  const { compile } = prototype;
  prototype.compile = function (this: Ajv, schema: AnySchema, meta?: boolean) {
    if (!isOfPrism(schema)) return compile.call(this, schema, meta);
    const plain = (mended: AnySchema) => compile.call(this, mended, meta);
    const deferred = deferredIn(schema as object);
    compiled = deferred
      ? compileDeferred(this, plain, deferred)
      : compileMended(this, plain, schema);
    return compiled;
  } as Compile;
}

function compileDeferred(
  ajv: Ajv,
  plain: (schema: AnySchema) => ValidateFunction,
  deferred: DeferredSchema,
): ValidateFunction {
  const schema = deferred.read();
  if (schema === null) return passAll;
  const { bundle } = deferred;
  const compile = (mended: BundledSchema) => {
    const { __bundled__: rest = {}, ...own } = mended;
    const isWhole = rest === bundle || JSON.stringify(rest) === JSON.stringify(bundle);
    return deferred.compile(ajv, own, isWhole ? bundle : rest) ?? plain(mended);
  };
  return compileMended(ajv, compile as typeof plain, { ...schema, __bundled__: bundle });
}

function compileMended(
  ajv: Ajv,
  compile: (schema: AnySchema) => ValidateFunction,
  given: AnySchema,
): ValidateFunction {
  let schema = given;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return compile(schema);
    } catch (error) {
      const faults = faultsOf(schema, metaErrorsOf(ajv, schema as BundledSchema));
      if (faults.length === 0) {
        failures.push((error as Error).message);
        return passAll;
      }
      schema = withoutFaults(schema, faults);
    }
  }
  failures.push("too many faults");
  return passAll;
}

/** Runs something that may compile one of Prism's schemas; what was compiled last meanwhile. */
export function compiledIn<Result>(run: () => Result): [Result, ValidateFunction | undefined] {
  compiled = undefined;
  const result = run();
  return [result, compiled];
}

/** Runs something that compiles schemas; which of them could not be compiled at all, and why. */
export function failuresOf(run: () => void): string[] {
  failures = [];
  run();
  return failures;
}

interface BundledSchema {
  __bundled__?: Record<string, object | boolean>;
  $schema?: string;
}

/** What the meta-schema finds in a schema and in the schemas that Prism bundles with it. */
function metaErrorsOf(ajv: Ajv, schema: BundledSchema): MetaErrors {
  const { $schema, __bundled__: bundled = {} } = schema;
  const errorsIn = (each: object | boolean, at: string) =>
    ajv.validateSchema(each as AnySchema)
      ? []
      : (ajv.errors ?? []).map((error) => ({ ...error, instancePath: at + error.instancePath }));
  const parts = Object.entries(bundled).flatMap(([name, part]) =>
    errorsIn(
      typeof part === "object" ? { ...part, $schema } : part,
      `/__bundled__/${escapeKey(name)}`,
    ),
  );
  return [...errorsIn(schema, ""), ...parts];
}

/** Only Prism adds this member; others may share its copy of Ajv. */
function isOfPrism(schema: unknown): boolean {
  return typeof schema === "object" && schema !== null && "__bundled__" in schema;
}
