import { existsSync } from "node:fs";
import { UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import { createCompile, type Validate } from "../check/document-schemas.ts";
import { perDocument, readShared } from "../shared-document.ts";
import { inWords } from "./pattern-words.ts";

const bundle = new URL("../../control/dist/openapi.json", import.meta.url);

/** Reads the control API's own document; throws a {@link UserError} where it is not built. */
export function readControlDocument(): OpenApiDocument {
  if (existsSync(bundle)) return readShared(bundle);
  throw new UserError("the control document is not built yet: run `npm run build` first");
}

/** Throws a {@link UserError} if a value does not match the control document's schema. */
export type ExpectShape = (
  schema:
    | "AllowedRefusal"
    | "ClockChange"
    | "Coverage"
    | "Expectation"
    | "Fault"
    | "FaultWrite"
    | "Preference"
    | "RandomWrite"
    | "Script"
    | "ScriptWrite"
    | "States",
  value: unknown,
) => void;

/** Makes the check of values that come from code; Prism checks those that come over HTTP. */
export const createExpectShape = perDocument((document): ExpectShape => {
  const compiled = new Map<string, Validate>();
  // Most mocks are never steered from code; they need not wait for these schemas.
  const schemas = () => {
    const compile = createCompile(document);
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      compiled.set(name, compile(schema as object, `#/components/schemas/${name}`));
    }
  };

  return (schema, value) => {
    if (compiled.size === 0) schemas();
    const error = compiled.get(schema)?.(value);
    if (error) throw new UserError(`${schema}${error.at} ${inWords(error.message)}`);
  };
});
