import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpOperation } from "@stoplight/types";
import type { ValidateFunction } from "ajv";
import { BoundedCache } from "./bounded-cache.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { DiagnosticSeverity } from "./prism-enums.ts";
import { convertAjvErrors, matchesMediaType, parseMimeType } from "./private-modules.ts";

/** Media types that are remembered for an operation. */
const LIMIT = 50;

/** The content to validate a body against. */
export interface BodyContent {
  /** The operation with that content alone. */
  resource: IHttpOperation;
  /** Prism's compiled check of such a body: `undefined` before the first one, `null` where unknown. */
  check: { compiled?: ValidateFunction | null };
}

/**
 * For each body, Prism searches the operation's contents for the media type; that takes longer than
 * the validation itself. This asks Prism once for each media type: it returns an operation with
 * that content alone, against which Prism then validates {@link untyped} requests.
 * `undefined` if none of the contents fits. Not for forms, which Prism reads by their media type.
 *
 * @param isExact - whether the media type itself is looked for first: to Prism, all `+json` are the same
 */
export function createBodyContent(isExact = false) {
  const known = new WeakMap<IHttpOperation, BoundedCache<{ content: BodyContent | undefined }>>();

  return (resource: IHttpOperation, request: ParsedRequest): BodyContent | undefined => {
    const type = request.headers["content-type"];
    if (!type || request.body === null) return undefined;
    const types = known.get(resource) ?? new BoundedCache(LIMIT);
    const found = types.get(type);
    if (found) return found.content;
    const narrowed = narrow(resource, type, isExact);
    const content = narrowed && { resource: narrowed, check: {} };
    types.set(type, { content });
    known.set(resource, types);
    return content;
  };
}

/** The request without a media type, which Prism would look for among the contents. */
export function untyped(request: ParsedRequest): ParsedRequest {
  return { ...request, headers: {} };
}

/** The context of a request in Prism's words. */
const IN_REQUEST = 0;

/**
 * What Prism finds by its compiled check in a body that is validated like JSON: nothing, or violations
 * in Prism's words. `undefined` for a schema that leads to itself without end, of which Prism takes care.
 */
export function violationsBy(
  check: ValidateFunction,
  body: unknown,
): IPrismDiagnostic[] | undefined {
  try {
    if (check(body) === true) return NONE;
  } catch {
    return undefined;
  }
  const [first, ...others] = check.errors ?? [];
  if (!first) return undefined;
  return convertAjvErrors([first, ...others], DiagnosticSeverity.Error, IN_REQUEST, "body");
}

const NONE: IPrismDiagnostic[] = [];

function narrow(
  resource: IHttpOperation,
  type: string,
  isExact: boolean,
): IHttpOperation | undefined {
  const { body } = resource.request ?? {};
  const [, mediaType] = parseMimeType(type);
  const same = isExact && body?.contents?.find((each) => each.mediaType === mediaType);
  const content =
    same ||
    body?.contents?.find((each) => each.mediaType && matchesMediaType(mediaType, each.mediaType));
  if (!body || !content) return undefined;
  return { ...resource, request: { body: { ...body, contents: [content] } } };
}
