import { toPointer } from "@carespec/document";
import type { Operation, Verdict } from "@carespec/mock-kit";
import type { IHttpMockConfig } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { ownProblem } from "../http/problem.ts";
import type { MockResponse } from "../types.ts";
import { asJsonIfAny } from "./any-media-type.ts";
import { createAnswerBeyond } from "./beyond/answer.ts";
import type { Beyond } from "./beyond/names.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { CACHE_LIMIT, type createCachedComponents } from "./cached-components.ts";
import { answeredExample } from "./documented/answered-example.ts";
import { isLeft, isRight } from "./either.ts";
import type { EngineOptions } from "./engine-options.ts";
import { createFlow } from "./flow.ts";
import { type Found, lastingKey } from "./lasting-key.ts";
import { fails, malformedPart, withoutValues } from "./malformed.ts";
import { createMockComponent, type VerdictConfig } from "./mock-component.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { hasPreference, problemOfCode, readPreference } from "./preference.ts";
import { problemResponse } from "./problem.ts";
import type { createResponseWriter } from "./response.ts";

/** How one request is answered, beside what the request itself says. */
export interface RespondOptions {
  /** A vendor's choice among the documented responses, instead of Prism's. */
  verdict?: Verdict | undefined;
  /** Whether security and request are checked; default true. */
  validate?: boolean | undefined;
  /** What an inspection has found, so that it is not looked for again. */
  found?: Found | undefined;
}

/** An answer; `own` marks one of Prism's own problems. */
export interface EngineAnswer {
  response: MockResponse;
  own: boolean;
  /** The key of the document's example that the answer is; only for refusals and failures. */
  example?: string | undefined;
}

/** What answering needs of an engine. */
interface Parts {
  resources: IHttpOperation[];
  components: Omit<ReturnType<typeof createCachedComponents>, "choose">;
  choose: ReturnType<typeof createCachedComponents>["choose"];
  write: ReturnType<typeof createResponseWriter>;
  operationOf(resource: IHttpOperation): Operation;
  beyond: Beyond;
  options: EngineOptions;
}

/** Answers requests as Prism does, by its flow. */
export function createRespond(parts: Parts) {
  const { resources, components, write, options } = parts;
  const flow = createFlow(resources, { ...components, mock: createMockComponent(parts.choose) });
  const config = configOf(options);
  const beyond = parts.beyond.size > 0 ? createAnswerBeyond(parts.beyond) : undefined;
  const hasEmpty = resources.some(({ responses }) => responses.length === 0);
  /** Answers by the head and what is wrong: Prism has one for each. */
  const answers = new BoundedCache<EngineAnswer>(CACHE_LIMIT);

  const routed = (request: ParsedRequest) => {
    const found = components.route({ resources, input: request });
    return isRight(found) ? found.right : undefined;
  };

  function answer(
    request: ParsedRequest,
    mock: VerdictConfig,
    validate: boolean,
    found?: Found,
  ): EngineAnswer {
    const own = { ...(validate ? config.checked : config.unchecked), mock };
    const result = flow(request, own, found?.diagnostics);
    if (isLeft(result)) {
      const { status } = result.left as { status?: number };
      if (options.acceptAny && status === 406 && request.headers.accept !== "*/*") {
        return answer(acceptingAll(request), mock, validate);
      }
      return { response: problemResponse(result.left), own: true };
    }
    const { output } = result.right;
    const resource = beyond && routed(request);
    const json = asJsonIfAny(() => resource ?? routed(request), output);
    const changed = resource ? beyond.changed(resource, json) : json;
    const written = write({ ...result.right, output: changed });
    const response = (resource && beyond.withFile(resource, json, written)) ?? written;
    const isOwn = response.status !== output.statusCode;
    if (isOwn || output.statusCode < 400) return { response, own: isOwn };
    const described = resource ?? routed(request);
    const example = described && answeredExample(described, output, mock.verdict);
    return { response, own: isOwn, example };
  }

  /** Whoever is at fault, the request or the document: without its values, Prism fails for the latter. */
  function explain(error: unknown, request: ParsedRequest, mock: VerdictConfig): EngineAnswer {
    const reason = malformedPart(request);
    const again = () => flow(withoutValues(request), { ...config.unchecked, mock });
    if (!reason && fails(again)) throw error;
    return malformed(reason ?? unread(error as Error));
  }

  return (
    request: ParsedRequest,
    { verdict, validate = true, found: inspected }: RespondOptions = {},
  ): EngineAnswer => {
    if (request.unreadable) return malformed(request.unreadable);
    const found = validate && inspected?.request === request ? inspected : undefined;
    const isLasting = validate && !verdict && !options.dynamic && !hasPreference(request);
    const key = isLasting ? lastingKey(request, found) : undefined;
    const known = key === undefined ? undefined : answers.get(key);
    if (known) return known;
    const preferred = readPreference(request);
    const unreadable = isLeft(preferred) ? preferred.left : problemOfCode(preferred.right);
    // With a verdict, a request can only prefer one of its examples.
    if (unreadable && !verdict) return { response: problemResponse(unreadable), own: true };
    const mock: VerdictConfig = { dynamic: false, ...dropUndefined(options), verdict };
    if (isRight(preferred)) Object.assign(mock, dropUndefined(preferred.right));
    try {
      const resource = routed(request);
      if (hasEmpty && resource?.responses.length === 0) {
        return { response: noResponses(parts.operationOf(resource)), own: true };
      }
      const answered = answer(request, mock, validate, found);
      if (key !== undefined && !resource?.callbacks?.length) {
        answers.set(key, answered, sizeOf(answered));
      }
      return answered;
    } catch (error) {
      return explain(error, request, mock);
    }
  };
}

function configOf({ errors = false }: EngineOptions) {
  const checked: Omit<IHttpMockConfig, "mock"> = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors,
    upstreamProxy: undefined,
  };
  return { checked, unchecked: { ...checked, checkSecurity: false, validateRequest: false } };
}

function malformed(detail: string): EngineAnswer {
  return { response: ownProblem(400, "Malformed request", detail), own: true };
}

/** What a `TypeError` says is about Prism's code, not about the request. */
function unread(error: Error): string {
  const says = error instanceof TypeError ? "one of its parts is malformed" : error.message;
  return `the request cannot be read: ${says}`;
}

function noResponses({ path, method }: Operation): MockResponse {
  const detail = `${toPointer(["paths", path, method])} has no responses: there is nothing to answer`;
  return ownProblem(501, "Not implemented", detail);
}

function acceptingAll({ headKey: _, cacheKey: __, ...request }: ParsedRequest): ParsedRequest {
  return { ...request, headers: { ...request.headers, accept: "*/*" } };
}

/** What an answer takes, in bytes: violations are told in a header. */
function sizeOf({ response: { body = "", headers } }: EngineAnswer): number {
  return 2 * (body.length + (headers["sl-violations"]?.length ?? 0));
}

function dropUndefined<T extends object>(value: T) {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
