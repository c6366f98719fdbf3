import { isNode, type Node } from "./node.ts";
import type { MediaType, OpenApiDocument } from "./open-api-document.ts";
import { operationsOf, responsesOf } from "./operations.ts";
import { resolve } from "./resolve.ts";

/** The named examples of a body or a parameter with their values, references resolved. */
export function examplesOf(
  document: object,
  { examples }: Pick<MediaType, "examples">,
): [name: string, value: unknown][] {
  if (!isNode(examples)) return [];
  return Object.entries(examples).map(([name, example]) => [
    name,
    resolve<Node>(document, example as Node).value,
  ]);
}

/** What a body or a parameter shows first: its `example`, else the first one of its `examples`. */
export function firstExample(
  document: object,
  part: Pick<MediaType, "example" | "examples">,
): unknown {
  return part.example ?? examplesOf(document, part)[0]?.[1];
}

/** One example of an answer. */
export interface ResponseExample {
  /** Method and path, for example `GET /users`. */
  operation: string;
  operationId: string;
  status: string;
  name: string;
  value: unknown;
}

/** Lists the named examples of all answers, in the order of the document. */
export function responseExamplesOf(document: OpenApiDocument): ResponseExample[] {
  return operationsOf(document).flatMap(({ method, path, operation }) =>
    responsesOf(document, operation).flatMap(({ status, response }) =>
      Object.values(response.content ?? {}).flatMap((media) =>
        examplesOf(document, media).map(([name, value]) => ({
          operation: `${method.toUpperCase()} ${path}`,
          operationId: operation.operationId,
          status,
          name,
          value,
        })),
      ),
    ),
  );
}
