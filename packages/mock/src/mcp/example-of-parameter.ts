import { UserError } from "@carespec/command";
import {
  firstExample,
  isNode,
  type OpenApiDocument,
  type Parameter,
  resolve,
} from "@carespec/document";

/**
 * The value that a document gives as the example of a parameter.
 *
 * @throws UserError where it gives none
 */
export function exampleOf(document: OpenApiDocument, parameter: Parameter): unknown {
  const schema = isNode(parameter.schema) ? resolve(document, parameter.schema) : {};
  const { example, examples, default: usual, enum: choices } = schema as Record<string, unknown>;
  const found = [
    firstExample(document, parameter),
    example,
    first(examples),
    usual,
    first(choices),
  ];
  const value = found.find((each) => each !== undefined);
  if (value !== undefined) return value;
  throw new UserError(`the parameter ${parameter.name} is required and has no example: give it`);
}

function first(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
