import { type OperationEntry, resolve } from "./document.ts";
import type {
  Example,
  OpenApiDocument,
  Parameter,
  Reference,
  Schema,
  SecurityScheme,
} from "./openapi.ts";

/** A parameter with the value that the document gives as its example. */
export interface ParameterExample {
  parameter: Parameter;
  value: unknown;
}

/** One valid call of an operation, as far as the document's own examples allow it. */
export interface RequestExample {
  /** The path parameters and whatever else is required; one without an example has its `<name>` as value. */
  parameters: ParameterExample[];
  body?: { contentType: string; value: unknown };
  /** The schemes of the first way in, by name; empty where the operation is open. */
  security: [name: string, scheme: SecurityScheme][];
}

/** Collects an example call from the document; nothing is made up. */
export function exampleRequest(
  document: OpenApiDocument,
  { operation, pathItem }: OperationEntry,
): RequestExample {
  const declared = new Map<string, Parameter>();
  for (const reference of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve(document, reference);
    declared.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const required = [...declared.values()].filter(
    (parameter) => parameter.in === "path" || parameter.required,
  );
  const body = exampleBody(document, operation.requestBody);
  return {
    parameters: required.map((parameter) => ({
      parameter,
      value: exampleValue(document, parameter),
    })),
    ...(body && { body }),
    security: securitySchemes(document, operation.security),
  };
}

function exampleValue(document: OpenApiDocument, parameter: Parameter): unknown {
  const schema: Schema = parameter.schema ? resolve(document, parameter.schema) : {};
  const candidates = [
    parameter.example,
    firstExample(document, parameter.examples),
    schema.example,
    schema.examples?.[0],
    schema.default,
    schema.enum?.[0],
  ];
  return candidates.find((value) => value !== undefined) ?? `<${parameter.name}>`;
}

function exampleBody(
  document: OpenApiDocument,
  requestBody: OperationEntry["operation"]["requestBody"],
) {
  if (!requestBody) return undefined;
  const [contentType, media] = Object.entries(resolve(document, requestBody).content)[0] ?? [];
  if (contentType === undefined || media === undefined) return undefined;
  const value = media.example ?? firstExample(document, media.examples);
  return value === undefined ? undefined : { contentType, value };
}

function firstExample(
  document: OpenApiDocument,
  examples: Record<string, Reference<Example>> = {},
): unknown {
  const first = Object.values(examples)[0];
  return first && resolve(document, first).value;
}

function securitySchemes(
  document: OpenApiDocument,
  own = document.security,
): RequestExample["security"] {
  return Object.keys(own?.[0] ?? {}).flatMap((name) => {
    const scheme = document.components?.securitySchemes?.[name];
    return scheme ? [[name, resolve(document, scheme)]] : [];
  });
}
