import {
  type OpenApiDocument,
  operationsOf,
  type PlacedOperation,
  requestBodyOf,
  responsesOf,
} from "@carespec/document";
import { methodName } from "@carespec/document/normalize";
import { clientOptions } from "./connection/client-options.ts";

/** What a written client has. */
export interface ClientSummary {
  /** The document's title. */
  title: string;
  /** Options that take credentials, such as `apiKey`. */
  credentials: string[];
  /** In the document's order. */
  operations: OperationSummary[];
}

/** A method of a client. */
export interface OperationSummary {
  /** The method's name. */
  name: string;
  /** In capitals. */
  method: string;
  path: string;
  /** Whether it cannot be called without a request. */
  needsRequest: boolean;
  /** Whether a success has a body. */
  hasAnswer: boolean;
}

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
  const isNeeded = ({ required, ...rest }: { required?: boolean | undefined }) =>
    required === true && !("x-client-supplied" in rest);
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
