import { type OpenApiDocument, responseExamplesOf } from "@carespec/document";

/** Every documented answer of every operation, as `[operation, status, example name, value]`. */
export function documentedExamples(document: OpenApiDocument) {
  return responseExamplesOf(document).map(
    ({ operation, status, name, value }) => [operation, Number(status), name, value] as const,
  );
}

/** The value of one documented example. */
export function exampleOf(
  document: OpenApiDocument,
  operation: string,
  status: number,
  name: string,
): unknown {
  const found = documentedExamples(document).find(
    (example) => example[0] === operation && example[1] === status && example[2] === name,
  );
  if (!found) throw new Error(`the document has no example ${name} of ${operation} ${status}`);
  return found[3];
}
