import {
  type OpenApiDocument,
  type Parameter,
  type PlacedOperation,
  type Response,
  requestBodyOf,
  responsesOf,
  schemeNames,
  securityOf,
  securitySchemesOf,
} from "@carespec/document";
import { evidenceOf } from "./evidence-view.ts";
import { exampleNames } from "./named-examples.ts";
import { typeOf, viewSchema } from "./schema-view.ts";

/** Describes an operation with its parameters, bodies and answers, and how well each is known. */
export function viewOperation(document: OpenApiDocument, placed: PlacedOperation) {
  const { operation, path, method } = placed;
  const { operationId, summary, description, tags, deprecated } = operation;
  const carrier = { node: operation, name: operationId };
  const schemes = securitySchemesOf(document);
  const body = requestBodyOf(document, operation);
  return {
    operation: operationId,
    request: `${method.toUpperCase()} ${path}`,
    summary,
    description,
    tags,
    ...(deprecated === true && { deprecated }),
    evidence: evidenceOf([carrier]),
    credentials: schemeNames(securityOf(document, operation)).map((name) => ({
      scheme: name,
      ...schemes[name],
    })),
    parameters: placed.parameters.map((parameter) => viewParameter(document, placed, parameter)),
    ...(body && {
      body: { required: body.required === true, description: body.description, ...media(body) },
    }),
    answers: responsesOf(document, operation).map(({ status, response }) => ({
      status,
      description: response.description,
      ...media(response),
      evidence: evidenceOf([{ node: response, name: status }, carrier]),
    })),
    examples: exampleNames(document, placed),
    pages: operation["x-pagination"],
  };
}

/** Describes a parameter of an operation; it is known as well as the operation unless it says more. */
export function viewParameter(
  document: OpenApiDocument,
  { operation }: PlacedOperation,
  parameter: Parameter,
) {
  const { description, ...schema } = viewSchema(document, parameter.schema);
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true || parameter.in === "path",
    description: parameter.description ?? description,
    ...schema,
    ...(parameter["x-client-supplied"] && { suppliedByClient: true }),
    evidence: evidenceOf([
      { node: parameter, name: parameter.name },
      { node: operation, name: operation.operationId },
    ]),
  };
}

/** The schemas of a body by media type, by name where they have one. */
function media({ content = {} }: Pick<Response, "content">) {
  const types = Object.entries(content).map(([type, { schema }]) => [type, typeOf(schema)]);
  return types.length > 0 ? { content: Object.fromEntries(types) } : {};
}
