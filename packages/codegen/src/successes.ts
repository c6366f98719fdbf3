import {
  type OpenApiDocument,
  type Operation,
  type Response,
  responsesOf,
} from "@carespec/document";
import { type Body, bodiesOf } from "./bodies.ts";

/** An answer by the key under which the document writes it: `200`, `2XX`, `default`. */
export interface Answer {
  status: string;
  response: Response;
  bodies: Body[];
  /** The path of its type in `schema.ts`. */
  place: string;
}

/** All answers that the document describes, in its order. */
export function answersOf(document: OpenApiDocument, operation: Operation): Answer[] {
  return responsesOf(document, operation).map(({ status, response }) => {
    const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
    const place = `operations[${JSON.stringify(operation.operationId)}]["responses"][${key}]`;
    return { status, response, bodies: bodiesOf(document, response), place };
  });
}

/** The answers that mean success: every 2xx, or `default` if the document has no 2xx. */
export function successesOf(document: OpenApiDocument, operation: Operation): Answer[] {
  const answers = answersOf(document, operation);
  const named = answers.filter(({ status }) => status.startsWith("2"));
  const redirects = answers.some(({ status }) => status.startsWith("3"));
  if (named.length > 0 || redirects) return named;
  return answers.filter(({ status }) => status === "default");
}
