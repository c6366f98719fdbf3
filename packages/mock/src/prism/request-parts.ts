import type { IHttpRequest } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { withStandIns } from "./schemas/stand-ins.ts";

/** An operation in parts, each of which declares only one part of the request. */
export interface RequestParts {
  /** Path, query and headers. */
  head: IHttpOperation;
  body: IHttpOperation;
  /** The body where it is validated like JSON. */
  json: IHttpOperation;
  /** The body where it is sent as a form. */
  form: IHttpOperation;
  isLengthDeclared: boolean;
}

const FORM = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

/** Whether a request's body is a form, by its type. */
export function isForm({ headers }: Pick<IHttpRequest, "headers">): boolean {
  return FORM.test(headers?.["content-type"] ?? "");
}

/** Finds an operation's parts, always the same objects: Prism caches by identity. */
export function createPartsOf(): (operation: IHttpOperation) => RequestParts {
  const parts = new WeakMap<IHttpOperation, RequestParts>();
  return (operation) => {
    const known = parts.get(operation) ?? split(operation);
    parts.set(operation, known);
    return known;
  };
}

/**
 * Prism compiles a schema once, either for JSON or for forms, in which text counts as numbers, and
 * uses the result for all later requests. So forms get their own schemas.
 */
function split(operation: IHttpOperation): RequestParts {
  const { body, ...head } = operation.request ?? {};
  const contents = body?.contents?.map(({ schema, ...content }) =>
    schema ? { ...content, schema: { ...schema } } : content,
  );
  const form = { ...body, id: body?.id ?? "", ...(contents && { contents }) };
  const names = head.headers?.map(({ name }) => name.toLowerCase());
  return {
    // A body that is not described passes, whatever its length.
    head: { ...operation, request: { ...head, body: { id: "" } } },
    body: { ...operation, request: body ? { body } : {} },
    json: { ...operation, request: body ? { body: withStandIns(body, "request") } : {} },
    form: { ...operation, request: body ? { body: form } : {} },
    isLengthDeclared: names?.includes("content-length") ?? false,
  };
}
