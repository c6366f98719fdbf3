import {
  type Evidence,
  type Node,
  type OpenApiDocument,
  type Operation,
  resolve,
  responsesOf,
} from "@carespec/document";

/**
 * Whether a success may have no body: where the document has none, where it has one for some
 * statuses only, and where it only infers the body of what a call has done. A reading call without
 * a body has not read anything.
 */
export function mayLackBody(
  document: OpenApiDocument,
  method: string,
  operation: Operation,
): boolean {
  const successes = successesOf(document, operation);
  if (successes.some(({ response }) => !response.content)) return true;
  if (successes.length === 0) return true;
  const isReading = method === "get" || method === "head";
  return (
    !isReading &&
    successes.some(({ response, schema }) => isInferred(document, operation, response, schema))
  );
}

/** Whether the body of a success may be `null`. */
export function mayBeNull(document: OpenApiDocument, operation: Operation): boolean {
  return successesOf(document, operation).some(({ schema }) => {
    const { type, nullable } = schema ? (resolve(document, schema) as Node) : {};
    return nullable === true || [type].flat().includes("null");
  });
}

function successesOf(document: OpenApiDocument, operation: Operation) {
  return responsesOf(document, operation).filter(({ status }) => /^2/.test(status));
}

function isInferred(
  document: OpenApiDocument,
  operation: Operation,
  response: Node,
  schema: Node | undefined,
): boolean {
  const body = schema && (resolve(document, schema) as Node);
  const [evidence] = [body, response, operation].flatMap((part) => part?.["x-evidence"] ?? []);
  return (evidence as Evidence | undefined)?.status === "inferred";
}
