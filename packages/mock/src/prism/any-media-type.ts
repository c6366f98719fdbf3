import type { IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { contentOf, typeOf } from "./answered-content.ts";

/** Media ranges that a document may give for a content, and that JSON belongs to. */
const RANGE = /^(\*|application)\/\*$/;
/** What Prism may call such a content. */
const WRITTEN = /^((\*|application)\/\*|text\/plain)$/;

const known = new WeakMap<IHttpResponse, IHttpResponse>();

/**
 * Prism's answer as JSON, where the document allows any media type and the body is not a text: Prism
 * would try to write it as one, and fail. Otherwise the same answer.
 */
export function asJsonIfAny(resource: () => IHttpOperation | undefined, output: IHttpResponse) {
  if (typeof output.body === "string" || output.body === undefined) return output;
  const type = typeOf(output);
  if (!WRITTEN.test(type)) return output;
  const found = known.get(output);
  if (found) return found;
  const operation = resource();
  const declared = RANGE.test(type)
    ? type
    : operation && contentOf(operation, output, type)?.mediaType;
  const changed = RANGE.test(declared ?? "") ? withJson(output) : output;
  known.set(output, changed);
  return changed;
}

function withJson({ headers = {}, ...output }: IHttpResponse): IHttpResponse {
  const others = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "content-type");
  return {
    ...output,
    headers: { ...Object.fromEntries(others), "Content-type": "application/json" },
  };
}
