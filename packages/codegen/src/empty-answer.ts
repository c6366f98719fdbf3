import {
  type Evidence,
  isNode,
  type Node,
  type OpenApiDocument,
  type Operation,
  resolve,
} from "@carespec/document";
import { successesOf } from "./successes.ts";

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
  if (successes.some(({ bodies }) => bodies.length === 0)) return true;
  if (successes.length === 0) return true;
  const isReading = method === "get" || method === "head";
  return (
    !isReading &&
    successes.some(({ response, bodies: [first] }) =>
      isInferred(document, operation, response, first?.schema),
    )
  );
}

/** Whether the body of a success may be `null`. */
export function mayBeNull(document: OpenApiDocument, operation: Operation): boolean {
  const bodies = successesOf(document, operation).flatMap((answer) => answer.bodies);
  return bodies.some(({ schema, kind }) => kind === "json" && allowsNull(document, schema));
}

function allowsNull(document: OpenApiDocument, schema: unknown, depth = 0): boolean {
  // A circle of references allows nothing.
  if (!isNode(schema) || depth > 20) return false;
  const { type, const: value, enum: values, oneOf, anyOf } = resolve<Node>(document, schema);
  if (type !== undefined) return [type].flat().includes("null");
  if (value === null || (Array.isArray(values) && values.includes(null))) return true;
  const some = [oneOf, anyOf].flat();
  return some.some((part) => allowsNull(document, part, depth + 1));
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
