import { HttpParamStyles, type IHttpOperation } from "@stoplight/types";
// This import patches the parser with which Prism reads the document.
import "./private-modules.ts";
import { perDocument } from "../shared-document.ts";
import { withKnownFormats } from "./own-formats.ts";
import { getHttpOperationsFromSpec } from "./prism-http.ts";
import { dropSchemaIds } from "./schema-ids.ts";

/** The operations of a parsed document (left unchanged) or of a file, as Prism's server has them. */
export async function loadOperations(source: string | object): Promise<IHttpOperation[]> {
  const operations = await getHttpOperationsFromSpec(
    typeof source === "string" ? source : structuredClone(source),
  );
  dropSchemaIds(operations);
  operations.forEach(explodeForms);
  return operations;
}

/**
 * The same for a vendor's document, which mocks share: Prism then compiles each of its schemas once.
 * Prism knows the formats that it lacks.
 */
export const sharedOperations = perDocument((document: object) =>
  loadOperations(withKnownFormats(document)),
);

/**
 * Gives query parameters OpenAPI's default: each property of an object becomes its own parameter.
 * Prism's command line does so while it prints the operations; its library does not.
 */
function explodeForms({ request }: IHttpOperation): void {
  for (const parameter of request?.query ?? []) {
    if (parameter.style === HttpParamStyles.Form) parameter.explode ??= true;
  }
}
