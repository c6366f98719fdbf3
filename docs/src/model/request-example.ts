import {
  firstExample,
  type OpenApiDocument,
  type Parameter,
  type RequestBody,
  requestBodyOf,
  resolve,
  type SecurityScheme,
  securityOf,
  securitySchemesOf,
} from "@carespec/document";
import type { OperationEntry } from "./openapi.ts";

/** A parameter with the value that the document gives as its example. */
export interface ParameterExample {
  parameter: Parameter;
  value: unknown;
}

/** One valid call of an operation, as far as the document's examples allow. */
export interface RequestExample {
  /** The path parameters and whatever else is required; one without an example has its `<name>` as value. */
  parameters: ParameterExample[];
  body?: { contentType: string; value: unknown };
  /** The schemes of the first security requirement, by name; empty where the operation is open. */
  security: [name: string, scheme: SecurityScheme][];
}

/** Collects an example call from the document and invents nothing. */
export function exampleRequest(
  document: OpenApiDocument,
  { operation, parameters }: OperationEntry,
): RequestExample {
  const required = parameters.filter((parameter) => parameter.in === "path" || parameter.required);
  const body = exampleBody(document, requestBodyOf(document, operation));
  const [firstWayIn = {}] = securityOf(document, operation);
  const schemes = securitySchemesOf(document);
  return {
    parameters: required.map((parameter) => ({
      parameter,
      value: exampleValue(document, parameter),
    })),
    ...(body && { body }),
    security: Object.keys(firstWayIn).flatMap((name) =>
      schemes[name] ? [[name, schemes[name]] as [string, SecurityScheme]] : [],
    ),
  };
}

function exampleValue(document: OpenApiDocument, parameter: Parameter): unknown {
  const schema = parameter.schema ? resolve(document, parameter.schema) : {};
  const first = (list: unknown) => (Array.isArray(list) ? list[0] : undefined);
  const candidates = [
    firstExample(document, parameter),
    schema.example,
    first(schema.examples),
    schema.default,
    first(schema.enum),
  ];
  return candidates.find((value) => value !== undefined) ?? `<${parameter.name}>`;
}

function exampleBody(document: OpenApiDocument, body: RequestBody | undefined) {
  const [contentType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  if (contentType === undefined || media === undefined) return undefined;
  const value = firstExample(document, media);
  return value === undefined ? undefined : { contentType, value };
}
