import type { IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { isForm } from "./request-parts.ts";
import { withStandIns } from "./schemas/stand-ins.ts";

const known = new WeakMap<IHttpOperation, IHttpOperation>();

/** The operation to validate an answer with; Prism reads forms by their own schemas. */
export function withSharedAnswers(
  operation: IHttpOperation,
  { headers = {} }: Pick<IHttpResponse, "headers">,
): IHttpOperation {
  const type = Object.entries(headers).find(([name]) => /^content-type$/i.test(name))?.[1];
  if (type !== undefined && isForm({ headers: { "content-type": type } })) return operation;
  const before = known.get(operation);
  if (before) return before;
  const responses = operation.responses.map((response) => withStandIns(response, "response"));
  const isSame = responses.every((response, at) => response === operation.responses[at]);
  const shared = isSame
    ? operation
    : { ...operation, responses: responses as IHttpOperation["responses"] };
  known.set(operation, shared);
  return shared;
}
