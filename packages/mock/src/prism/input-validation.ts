import type { PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { withArrayValues } from "./beyond/array-values.ts";
import { withoutLeftOut } from "./beyond/left-out-objects.ts";
import type { Beyond } from "./beyond/names.ts";
import { readBeyond } from "./beyond/read-body.ts";
import { type BodyContent, createBodyContent, untyped, violationsBy } from "./body-content.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { compiledIn } from "./compile-once.ts";
import * as E from "./either.ts";
import { createFallbackInput } from "./fallback-validation.ts";
import { malformedPart } from "./malformed.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { prismValidators } from "./private-modules.ts";
import { createPartsOf, isForm, type RequestParts } from "./request-parts.ts";

type Validate = PrismHttpComponents["validateInput"];
type Result = ReturnType<Validate>;

/**
 * The result for every valid request. Prism's own result holds the request itself; remembering it
 * would keep its body, however large. The later stages do not look at it.
 */
const VALID: Result = E.right({ method: "get", url: { path: "/" } });

/** More violations are not remembered: they cost more memory than finding them again costs time. */
const MOST_REMEMBERED = 100;

/** What a violation takes, in bytes, estimated. */
const VIOLATION_BYTES = 500;

/**
 * Prism's validation of a request in two parts, cached separately: the body often differs from one
 * request to the next where path, query and headers do not. Violations of the body come first, as
 * in Prism.
 */
export function createInputValidation(limit: number, beyond: Beyond = new Set()): Validate {
  const partsOf = createPartsOf();
  const heads = new BoundedCache<Result>(limit);
  const bodies = new BoundedCache<Result>(limit);
  const validateInParts = createFallbackInput();
  const contentOf = createBodyContent(beyond.has("exact-types"));

  function validateHead(resource: IHttpOperation, request: ParsedRequest): Result {
    const bodiless = headOf(request);
    try {
      const result = prismValidators.validateInput({ resource, element: bodiless });
      if (E.isRight(result)) return result;
      const given = beyond.has("left-out-objects") && withoutLeftOut(resource, bodiless.url.query);
      const wrapped = beyond.has("array-values") && withArrayValues(resource, headOf(request));
      if (!given && !wrapped) return result;
      const again = prismValidators.validateInput({
        resource: given || resource,
        element: wrapped || headOf(request),
      });
      return E.isRight(again) ? again : result;
    } catch (error) {
      if (malformedPart(request)) throw error;
      return validateInParts({ resource, element: headOf(request) });
    }
  }

  function validateBody({ form, body, json }: RequestParts, request: ParsedRequest): Result {
    const read = beyond.size > 0 ? readBeyond(body, request, beyond) : undefined;
    if (read) return prismValidators.validateInput(read);
    if (isForm(request)) return prismValidators.validateInput({ resource: form, element: request });
    const content = contentOf(json, request);
    if (!content) return prismValidators.validateInput({ resource: json, element: request });
    return validateContent(content, untyped(request));
  }

  /**
   * Asks Prism's compiled check, which is a fraction of what Prism does around it, and costs less than
   * to look whether the body came before.
   */
  function validateQuickly({ json }: RequestParts, request: ParsedRequest): Result | undefined {
    if (typeof request.body !== "object" || request.body === null) return undefined;
    if (isForm(request)) return undefined;
    const compiled = contentOf(json, request)?.check.compiled;
    const found = compiled && violationsBy(compiled, request.body);
    if (!found) return undefined;
    const [first, ...others] = found;
    return first ? E.left([first, ...others]) : VALID;
  }

  return ({ resource, element }) => {
    const request = element as ParsedRequest;
    if (!resource.request) return prismValidators.validateInput({ resource, element });
    const parts = partsOf(resource);
    const bodyResult =
      validateQuickly(parts, request) ??
      remember(bodies, request.cacheKey, () => validateBody(parts, request));
    // The key of the head leaves the length out.
    const headKey = parts.isLengthDeclared ? undefined : request.headKey;
    const headResult = remember(heads, headKey, () => validateHead(parts.head, request));
    if (E.isRight(bodyResult)) return headResult;
    if (E.isRight(headResult)) return bodyResult;
    return E.left([bodyResult.left[0], ...bodyResult.left.slice(1), ...headResult.left]);
  };
}

/** The request without its body, with lists of its own: Prism makes numbers of the texts in them. */
function headOf(request: ParsedRequest): ParsedRequest {
  const query = Object.entries(request.url.query ?? {}).map(([name, value]) => [
    name,
    Array.isArray(value) ? [...value] : value,
  ]);
  return { ...request, url: { ...request.url, query: Object.fromEntries(query) }, body: null };
}

/** Asks Prism, and keeps the check that it compiles for what comes next. */
function validateContent({ resource, check }: BodyContent, element: ParsedRequest): Result {
  const part = { resource, element };
  if (check.compiled !== undefined) return prismValidators.validateInput(part);
  const [result, compiled] = compiledIn(() => prismValidators.validateInput(part));
  check.compiled = compiled ?? compiledAnew(part) ?? null;
  return result;
}

/** Where a schema was compiled before, while the document was loaded, Prism does not compile it again. */
function compiledAnew({ resource, element }: { resource: IHttpOperation; element: ParsedRequest }) {
  const { body } = resource.request ?? {};
  const contents = body?.contents?.map((content) =>
    content.schema ? { ...content, schema: { ...content.schema } } : content,
  );
  if (!body || !contents) return undefined;
  const own = { ...resource, request: { body: { ...body, contents } } };
  return compiledIn(() => prismValidators.validateInput({ resource: own, element }))[1];
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
  const violations = E.isLeft(result) ? result.left.length : 0;
  if (key !== undefined && violations <= MOST_REMEMBERED) {
    cache.set(key, result, violations * VIOLATION_BYTES);
  }
  return result;
}
