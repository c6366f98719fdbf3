import type { IHttpOperation } from "@stoplight/types";
import type { ValidateFunction } from "ajv";
import { BoundedCache } from "./bounded-cache.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { matchesMediaType, parseMimeType } from "./private-modules.ts";

/** Media types that are remembered for an operation. */
const LIMIT = 50;

/** The content to validate a body against, and the request in the form that this requires. */
export interface BodyContent {
  resource: IHttpOperation;
  element: ParsedRequest;
  /** Prism's compiled check of such a body: `undefined` before the first one, `null` where unknown. */
  check: { compiled?: ValidateFunction | null };
}

/**
 * For each body, Prism searches the operation's contents for the media type; that takes longer than
 * the validation itself. This asks Prism once for each media type: it returns an operation with
 * that content alone and a request without a media type, which Prism then validates against it.
 * `undefined` if none of the contents fits. Not for forms, which Prism reads by their media type.
 */
export function createBodyContent() {
  const known = new WeakMap<
    IHttpOperation,
    BoundedCache<Pick<BodyContent, "check"> & { narrowed: IHttpOperation | undefined }>
  >();

  return (resource: IHttpOperation, request: ParsedRequest): BodyContent | undefined => {
    const type = request.headers["content-type"];
    if (!type || request.body === null) return undefined;
    const types = known.get(resource) ?? new BoundedCache(LIMIT);
    known.set(resource, types);
    const found = types.get(type) ?? { narrowed: narrow(resource, type), check: {} };
    types.set(type, found);
    const { narrowed, check } = found;
    return narrowed && { resource: narrowed, element: { ...request, headers: {} }, check };
  };
}

/** A schema that leads to itself without end throws, which Prism takes care of. */
export function passes(check: ValidateFunction, body: unknown): boolean {
  try {
    return check(body) === true;
  } catch {
    return false;
  }
}

function narrow(resource: IHttpOperation, type: string): IHttpOperation | undefined {
  const { body } = resource.request ?? {};
  const [, mediaType] = parseMimeType(type);
  const content = body?.contents?.find(
    (each) => each.mediaType && matchesMediaType(mediaType, each.mediaType),
  );
  if (!body || !content) return undefined;
  return { ...resource, request: { body: { ...body, contents: [content] } } };
}
