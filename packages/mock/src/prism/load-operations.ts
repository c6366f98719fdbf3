import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { HttpParamStyles, type IHttpOperation } from "@stoplight/types";
// Prism reads the document with a parser that is mended there.
import "./private-modules.ts";
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
 * Gives parameters of the query OpenAPI's default: each property of an object is one of its own.
 * Prism's command line does so in passing, where it prints the operations; its library does not.
 */
function explodeForms({ request }: IHttpOperation): void {
  for (const parameter of request?.query ?? []) {
    if (parameter.style === HttpParamStyles.Form) parameter.explode ??= true;
  }
}
