import {
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  requestBodyOf,
  responsesOf,
} from "@carespec/document";
import { methodName } from "@carespec/document/normalize";
import type { ClientSummary, OperationSummary } from "./client-summary.ts";
import { clientOptions } from "./connection/client-options.ts";

/** Sums up the client of a document. */
export function summaryOf(document: OpenApiDocument): ClientSummary {
  const { credentials } = clientOptions(document);
  return {
    title: document.info.title ?? "",
    credentials: credentials.flatMap(({ options }) => options.map(({ name }) => name)),
    operations: operationsOf(document).map((placed) => operationOf(document, placed)),
  };
}

function operationOf(document: OpenApiDocument, placed: PlacedOperation): OperationSummary {
  const { method, path, operation, parameters } = placed;
  const isNeeded = ({ required }: { required?: boolean | undefined }) => required === true;
  const body = requestBodyOf(document, operation);
  const answers = responsesOf(document, operation).filter(({ status }) => /^(2|def)/.test(status));
  return {
    name: operation.operationId,
    method: methodName(method, operation).toUpperCase(),
    path,
    needsRequest: parameters.some(isNeeded) || (body !== undefined && isNeeded(body)),
    hasAnswer:
      answers.length > 0 && answers.every(({ response }) => response.content !== undefined),
  };
}
