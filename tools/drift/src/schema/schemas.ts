import {
  type Node,
  type OpenApiDocument,
  oneWay,
  pointerKeys,
  registryFormats,
} from "@carespec/document";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Which way a body goes: what is read-only is not sent, what is write-only is not answered. */
export type Direction = "request" | "answer";

/** Validates values by the schemas of one document. Each schema is compiled once for each direction. */
export interface Schemas {
  /** What is wrong, in Ajv's words; empty where nothing is, or the schema cannot be compiled. */
  errors(pointer: string, value: unknown, direction: Direction): ErrorObject[];
}

/** @param document - bundled; pointers lead into it */
export function createSchemas(document: OpenApiDocument): Schemas {
  const ajvs = { request: ajvFor(document, "request"), answer: ajvFor(document, "answer") };
  const compiled = new Map<string, ValidateFunction | undefined>();
  return {
    errors(pointer, value, direction) {
      const key = `${direction} ${pointer}`;
      if (!compiled.has(key)) compiled.set(key, compile(ajvs[direction], pointer));
      const validate = compiled.get(key);
      try {
        return !validate || validate(value) ? [] : [...(validate.errors ?? [])];
      } catch {
        return []; // a stack that is too small for the value
      }
    },
  };
}

function compile(ajv: Ajv2020, pointer: string): ValidateFunction | undefined {
  const parts = pointerKeys(pointer).map((key) =>
    encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")),
  );
  try {
    return ajv.compile({ $ref: `document#/${parts.join("/")}` });
  } catch {
    return undefined; // lint reports schemas like that
  }
}

function ajvFor(document: OpenApiDocument, direction: Direction): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    validateSchema: false,
  });
  formats.default(ajv);
  for (const [name, format] of Object.entries(registryFormats)) ajv.addFormat(name, format);
  const { paths = {}, components = {} } = document;
  ajv.addSchema(
    oneWay({ paths, components }, direction === "request" ? "request" : "response") as Node,
    "document",
  );
  return ajv;
}
