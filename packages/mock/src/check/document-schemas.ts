import { escapeKey, type OpenApiDocument, registryFormats } from "@carespec/document";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { makeSafe } from "../prism/safe-keywords.ts";
import { withoutExamples } from "./without-examples.ts";

/** The first thing wrong with a value. */
export interface SchemaError {
  /** Where in the value: a JSON pointer, empty for the value itself. */
  at: string;
  message: string;
  /** JSON pointer of the keyword that fails, in the document or below the schema's own pointer. */
  pointer: string;
  /** As Ajv tells it. */
  raw?: ErrorObject;
}

/** Looks for the first error of a value. */
export type Validate = (value: unknown) => SchemaError | undefined;

/** Looks for all errors of a value. */
type ValidateAll = (value: unknown) => SchemaError[];

/** Compiles a schema that may refer into the document; `pointer` is the schema's own place. */
export type Compile = (schema: object, pointer: string) => Validate;

/** Id under which schemas refer into the document: `document#/components/…`. */
export const DOCUMENT = "document";

let schemaCheck: Ajv2020 | undefined;

function createAjv(allErrors = false): Ajv2020 {
  // `verbose` gives each error its schema; Ajv's own path is lost behind references.
  const ajv = new Ajv2020({ strict: false, verbose: true, logger: false, allErrors });
  makeSafe(ajv);
  formats.default(ajv);
  for (const [name, format] of Object.entries(registryFormats)) ajv.addFormat(name, format);
  return ajv;
}

/** The compiler of one document: all of JSON Schema 2020-12; other keywords are annotations. */
export function createCompile(document: OpenApiDocument): Compile {
  const compile = compilerOf(document, createAjv());
  return (schema, pointer) => {
    const validate = compile(schema, pointer);
    return (value) => validate(value)[0];
  };
}

/**
 * The same, looking for all errors. Of a value that fits no schema of an `anyOf` or `oneOf`, it tells this
 * alone, and not what each of them misses.
 */
export function createCompileAll(
  document: OpenApiDocument,
): (schema: object, pointer: string) => ValidateAll {
  const compile = compilerOf(document, createAjv(true));
  return (schema, pointer) => {
    const validate = compile(schema, pointer);
    return (value) => {
      const errors = validate(value);
      const choices = errors.filter(({ raw }) => /^(any|one)Of$/.test(raw?.keyword ?? ""));
      return errors.filter(
        (error) => !choices.some((choice) => choice !== error && isWithin(error, choice)),
      );
    };
  };
}

function isWithin({ at, raw }: SchemaError, choice: SchemaError): boolean {
  const isBelow = at === choice.at || at.startsWith(`${choice.at}/`);
  return isBelow && /\/(any|one)Of\/\d/.test(raw?.schemaPath ?? "");
}

function compilerOf(document: OpenApiDocument, ajv: Ajv2020) {
  // Every instance would compile the meta-schema again, and that takes the longest.
  ajv.validateSchema = (schema, throwError) => {
    schemaCheck ??= createAjv();
    return schemaCheck.validateSchema(schema, throwError);
  };
  const { components = {}, paths = {} } = document;
  const parts = withoutExamples({ components, paths }) as object;
  // A document is not a schema; the id only serves to reach the schemas in its parts.
  ajv.addSchema(parts, DOCUMENT);
  const pointers = new WeakMap<object, string>();
  locate(parts, "#", pointers);

  return (schema: object, pointer: string): ValidateAll => {
    const absolute = withAbsoluteReferences(withoutExamples(schema)) as object;
    locate(absolute, pointer, pointers);
    const validate = ajv.compile(absolute);
    return (value) => {
      if (validate(value)) return [];
      if (!validate.errors?.length) return [{ at: "", message: "is invalid", pointer }];
      return validate.errors.map((error) => {
        const parent = pointers.get(error.parentSchema as object) ?? pointer;
        return {
          at: error.instancePath,
          message: wordsOf(error),
          pointer: `${parent}/${error.keyword}`,
          raw: error,
        };
      });
    };
  };
}

function wordsOf({ message = "is invalid", params }: ErrorObject): string {
  const property = params.additionalProperty ?? params.unevaluatedProperty;
  if (property !== undefined) return `${message}: ${JSON.stringify(property)}`;
  const values = params.allowedValues as unknown[] | undefined;
  return values
    ? `${message}: ${values.map((value) => JSON.stringify(value)).join(", ")}`
    : message;
}

function locate(node: unknown, pointer: string, pointers: WeakMap<object, string>): void {
  if (typeof node !== "object" || node === null) return;
  pointers.set(node, pointer);
  for (const [key, value] of Object.entries(node)) {
    locate(value, `${pointer}/${escapeKey(key)}`, pointers);
  }
}

function withAbsoluteReferences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withAbsoluteReferences);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === "$ref" && typeof value === "string" && value.startsWith("#/")
        ? [key, `${DOCUMENT}${value}`]
        : [key, withAbsoluteReferences(value)],
    ),
  );
}
