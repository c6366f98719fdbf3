import type { IHttpRequest, PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import * as E from "fp-ts/lib/Either.js";
import { BoundedCache } from "./bounded-cache.ts";
import { prismValidators } from "./internals.ts";
import { malformedPart } from "./malformed.ts";
import { createOneByOneInput } from "./one-by-one.ts";
import type { ParsedRequest } from "./parsed-request.ts";

type Validate = PrismHttpComponents["validateInput"];
type Result = ReturnType<Validate>;

/**
 * What stands for every valid request. Prism's own result holds the request itself, and remembering
 * that would keep its body, however large; what comes after validation does not look at it.
 */
const VALID: Result = E.right({ method: "get", url: { path: "/" } });

interface Parts {
  head: IHttpOperation;
  body: IHttpOperation;
}

/**
 * Prism's validation of a request in two parts, remembered apart: the body often differs from one
 * request to the next where path, query and headers do not. Violations of the body come first, as
 * in Prism.
 */
export function createInputValidation(limit: number): Validate {
  const parts = new WeakMap<IHttpOperation, Parts>();
  const heads = new BoundedCache<Result>(limit);
  const bodies = new BoundedCache<Result>(limit);
  const validateOneByOne = createOneByOneInput();

  function validateHead(resource: IHttpOperation, request: ParsedRequest): Result {
    try {
      return prismValidators.validateInput({ resource, element: withoutBody(request) });
    } catch (error) {
      if (malformedPart(request)) throw error;
      return validateOneByOne({ resource, element: request });
    }
  }

  function partsOf(resource: IHttpOperation): Parts {
    const known = parts.get(resource) ?? split(resource);
    parts.set(resource, known);
    return known;
  }

  return ({ resource, element }) => {
    const request = element as ParsedRequest;
    if (!resource.request || declaresContentLength(resource)) {
      return prismValidators.validateInput({ resource, element });
    }
    const { head, body } = partsOf(resource);
    const bodyResult = remember(bodies, request.cacheKey, () =>
      prismValidators.validateInput({ resource: body, element }),
    );
    const headResult = remember(heads, request.headKey, () => validateHead(head, request));
    if (E.isRight(bodyResult)) return headResult;
    if (E.isRight(headResult)) return bodyResult;
    return E.left([bodyResult.left[0], ...bodyResult.left.slice(1), ...headResult.left]);
  };
}

/** Prism's check of the security, which reads headers and URL only. */
export function createSecurityValidation(limit: number): PrismHttpComponents["validateSecurity"] {
  const results = new BoundedCache<Result>(limit);
  return ({ resource, element }) =>
    remember(results, (element as ParsedRequest).headKey, () =>
      E.chain(() => VALID)(prismValidators.validateSecurity({ resource, element })),
    );
}

function remember(
  cache: BoundedCache<Result>,
  key: string | undefined,
  validate: () => Result,
): Result {
  const known = key === undefined ? undefined : cache.get(key);
  if (known) return known;
  const validated = validate();
  const result = E.isRight(validated) ? VALID : validated;
  if (key !== undefined) cache.set(key, result);
  return result;
}

function split(resource: IHttpOperation): Parts {
  const { body, ...head } = resource.request ?? {};
  return {
    head: { ...resource, request: head },
    body: { ...resource, request: body ? { body } : {} },
  };
}

/** Without its length a body that no part of `head` declares is no violation there. */
function withoutBody(element: IHttpRequest): IHttpRequest {
  const { "content-length": _, ...headers } = element.headers ?? {};
  return { ...element, headers, body: null };
}

function declaresContentLength({ request }: IHttpOperation): boolean {
  return request?.headers?.some(({ name }) => name.toLowerCase() === "content-length") ?? false;
}
