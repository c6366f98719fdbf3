import {
  examplesOf,
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  requestBodyOf,
  responsesOf,
} from "@carespec/document";
import { loadVendors } from "../../src/vendors/load.ts";

/** A parameter as its document describes it, with the values that it shows. */
export interface DocumentedParameter {
  name: string;
  in: string;
  required: boolean;
  examples: string[];
}

/** An operation as its document describes it, with the bodies that it shows. */
export interface DocumentedOperation {
  operationId: string;
  method: string;
  /** Below the vendor's base path. */
  path: string;
  parameters: DocumentedParameter[];
  /** Whole bodies; none where the operation takes none. */
  bodies: unknown[];
  statuses: string[];
  /** Names of the responses' examples. */
  exampleNames: string[];
}

/** A vendor that the mock serves, with all of its operations. */
export interface DocumentedVendor {
  name: string;
  basePath: string;
  operations: DocumentedOperation[];
  /** The document's own file, parsed. */
  document: OpenApiDocument;
}

/** Every vendor that the mock serves: what is read here comes from the bundled documents alone. */
export async function documentedVendors(): Promise<DocumentedVendor[]> {
  const vendors = await loadVendors();
  return vendors.map(({ name, basePath, document }) => ({
    name,
    basePath,
    operations: read(document),
    document,
  }));
}

function read(document: OpenApiDocument): DocumentedOperation[] {
  const valuesOf = (part: Pick<MediaType, "example" | "examples">): unknown[] => [
    ...examplesOf(document, part).map(([, value]) => value),
    ...(part.example === undefined ? [] : [part.example]),
  ];
  return operationsOf(document).map(({ method, path, operation, parameters }) => {
    const responses = responsesOf(document, operation);
    return {
      operationId: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required === true,
        examples: valuesOf(parameter).map(String),
      })),
      bodies: Object.values(requestBodyOf(document, operation)?.content ?? {}).flatMap(valuesOf),
      statuses: responses.map(({ status }) => status),
      exampleNames: responses.flatMap(({ response }) =>
        Object.values(response.content ?? {}).flatMap(({ examples }) =>
          Object.keys(examples ?? {}),
        ),
      ),
    };
  });
}
