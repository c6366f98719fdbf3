import { toPointer } from "@carespec/document";
import type { Operation, Verdict, Violation } from "@carespec/mock-kit";
import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpMockConfig, IHttpOperationConfig } from "@stoplight/prism-http";
import { DiagnosticSeverity, type IHttpOperation } from "@stoplight/types";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { ownProblem } from "../http/problem.ts";
import type { MockResponse } from "../types.ts";
import { createAnswerBeyond } from "./beyond/answer.ts";
import { beyondOf } from "./beyond/names.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { CACHE_LIMIT, createCachedComponents } from "./cached-components.ts";
import { createOperationMap, credentialsOf, toViolation } from "./describe-request.ts";
import { createFlow } from "./flow.ts";
import { loadOperations } from "./load-operations.ts";
import { fails, malformedPart, orMalformed, withoutValues } from "./malformed.ts";
import { createMockComponent, type VerdictConfig } from "./mock-component.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { hasPreference, prefersAnswer, problemOfCode, readPreference } from "./preference.ts";
import { problemResponse } from "./problem.ts";
import { createResponseWriter } from "./response.ts";
import { silentLogger } from "./silent-logger.ts";

/** Prism's own mock flags, with Prism's meanings and defaults (all off). */
export interface EngineOptions {
  dynamic?: boolean | undefined;
  errors?: boolean | undefined;
  ignoreExamples?: boolean | undefined;
  seed?: string | undefined;
  /** Whether an Accept that nothing fits gets the first content instead of a 406; default false. */
  acceptAny?: boolean | undefined;
  /** What is read and written beyond Prism: names of {@link BEYOND}, or `all`. Default none. */
  beyond?: readonly string[] | "all" | undefined;
}

/** A request's operation and what Prism's validation finds wrong. */
export interface Inspection {
  operation: Operation;
  /** Empty for a valid request. */
  violations: readonly Violation[];
  /** Whether the document describes a body for the operation. */
  takesBody: boolean;
}

/** How one request is answered, beside what the request itself says. */
export interface RespondOptions {
  /** A vendor's choice among the documented responses, instead of Prism's. */
  verdict?: Verdict | undefined;
  /** Whether security and request are checked; default true. */
  validate?: boolean | undefined;
}

/** Prism over one document: validation, negotiation, examples. */
export interface Engine {
  operations: readonly Operation[];
  /** Names of the headers, cookies and query parameters that hold API keys. */
  credentials: readonly string[];
  /** Finds the operation alone; `undefined` where none matches. */
  find(request: ParsedRequest): Operation | undefined;
  /** Finds the operation and validates; `undefined` where no operation matches. */
  inspect(request: ParsedRequest): Inspection | undefined;
  /** Methods of the operations at a request's path, in upper case; empty where no path matches. */
  methodsAt(request: ParsedRequest): string[];
  /** Whether the request names an answer: by `Prefer`, or `__code` and so on. */
  prefersAnswer(request: ParsedRequest): boolean;
  /** The first success that the client accepts, without its body; `undefined` if none matches. */
  negotiate(request: ParsedRequest, operation: Operation): MockResponse | undefined;
  /** Answers one request whose body is parsed already. `own` marks one of Prism's own problems. */
  respond(
    request: ParsedRequest,
    options?: RespondOptions,
  ): Promise<{ response: MockResponse; own: boolean }>;
}

/** Builds the engine; `source` is a parsed document (left unchanged) or a document's operations. */
export async function createEngine(
  source: object | readonly IHttpOperation[],
  options: EngineOptions = {},
): Promise<Engine> {
  const resources: IHttpOperation[] = Array.isArray(source) ? source : await loadOperations(source);
  const { operations, operationOf, resourceOf } = createOperationMap(resources);
  const base: Omit<IHttpMockConfig, "mock"> = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: options.errors ?? false,
    upstreamProxy: undefined,
  };
  const unchecked = { ...base, checkSecurity: false, validateRequest: false };
  const beyond = beyondOf(options.beyond);
  const answers = beyond.size > 0 ? createAnswerBeyond(beyond) : undefined;
  const write = createResponseWriter(base.errors);
  const { choose, ...components } = createCachedComponents(resources, silentLogger, beyond);
  const flow = createFlow(resources, { ...components, mock: createMockComponent(choose) });

  const hasEmpty = resources.some(({ responses }) => responses.length === 0);

  function withoutResponses(request: ParsedRequest): MockResponse | undefined {
    if (!hasEmpty) return undefined;
    const routed = components.route({ resources, input: request });
    if (isLeft(routed) || routed.right.responses.length > 0) return undefined;
    return noResponses(operationOf(routed.right));
  }

  /** Answers to requests that have only a method, a URL and headers: Prism has one for each. */
  const plainAnswers = new BoundedCache<Awaited<ReturnType<Engine["respond"]>>>(CACHE_LIMIT);

  const engine: Engine = {
    operations,
    credentials: credentialsOf(resources),

    find(request) {
      const routed = components.route({ resources, input: request });
      return isLeft(routed) ? undefined : operationOf(routed.right);
    },

    inspect: orMalformed((request: ParsedRequest) => {
      const routed = components.route({ resources, input: request });
      if (isLeft(routed)) return undefined;
      const part = { resource: routed.right, element: request };
      const found = [components.validateSecurity(part), components.validateInput(part)];
      const violations = found.flatMap((result) => (isLeft(result) ? result.left : []));
      const operation = operationOf(routed.right);
      const takesBody = (routed.right.request?.body?.contents?.length ?? 0) > 0;
      return { operation, violations: violations.filter(isError).map(toViolation), takesBody };
    }),

    methodsAt: (request) =>
      METHODS.filter((method) => {
        const input = { ...request, method };
        return isRight(components.route({ resources, input }));
      }).map((method) => method.toUpperCase()),

    prefersAnswer,

    negotiate: orMalformed((request: ParsedRequest, operation: Operation) => {
      const input = { validations: [], data: request };
      const config = { dynamic: false } as IHttpOperationConfig;
      const chosen = choose({ resource: resourceOf(operation), input, config });
      if (!isRight(chosen)) return undefined;
      return write({
        output: chosen.right,
        validations: { input: [], output: [] },
      });
    }),

    async respond(request, { verdict, validate = true } = {}) {
      if (request.unreadable) {
        return { response: ownProblem(400, "Malformed request", request.unreadable), own: true };
      }
      const key = validate && !verdict && !options.dynamic ? plainKey(request) : undefined;
      const known = key === undefined ? undefined : plainAnswers.get(key);
      if (known) return known;
      const preferred = readPreference(request);
      const unreadable = isLeft(preferred) ? preferred.left : problemOfCode(preferred.right);
      // With a verdict, a request can only prefer one of its examples.
      if (unreadable && !verdict) return { response: problemResponse(unreadable), own: true };
      const mock: VerdictConfig = { dynamic: false, ...dropUndefined(options), verdict };
      if (isRight(preferred)) Object.assign(mock, dropUndefined(preferred.right));
      const empty = withoutResponses(request);
      if (empty) return { response: empty, own: true };
      try {
        const config = { ...(validate ? base : unchecked), mock };
        const result = flow(request, config);
        if (isLeft(result)) {
          const { status } = result.left as { status?: number };
          if (options.acceptAny && status === 406 && request.headers.accept !== "*/*") {
            return engine.respond(acceptingAll(request), { verdict, validate });
          }
          return { response: problemResponse(result.left), own: true };
        }
        const routed = components.route({ resources, input: request });
        const { output } = result.right;
        const resource = answers && isRight(routed) ? routed.right : undefined;
        const changed = resource ? answers?.changed(resource, output) : output;
        const written = write({ ...result.right, output: changed ?? output });
        const response = (resource && answers?.withFile(resource, output, written)) ?? written;
        const answer = { response, own: response.status !== output.statusCode };
        const hasEffect = isRight(routed) && routed.right.callbacks?.length;
        if (key !== undefined && !hasEffect) {
          plainAnswers.set(key, answer, 2 * (answer.response.body?.length ?? 0));
        }
        return answer;
      } catch (error) {
        const reason = malformedPart(request);
        if (!reason && fails(() => flow(withoutValues(request), { ...unchecked, mock })))
          throw error;
        const detail = reason ?? `the request cannot be read: ${(error as Error).message}`;
        return { response: ownProblem(400, "Malformed request", detail), own: true };
      }
    },
  };
  return engine;
}

function noResponses({ path, method }: Operation): MockResponse {
  const detail = `${toPointer(["paths", path, method])} has no responses: there is nothing to answer`;
  return ownProblem(501, "Not implemented", detail);
}

const METHODS = ["get", "head", "post", "put", "patch", "delete", "options", "trace"] as const;

function acceptingAll({ headKey: _, cacheKey: __, ...request }: ParsedRequest): ParsedRequest {
  return { ...request, headers: { ...request.headers, accept: "*/*" } };
}

/** What a request without a body and without preferences says, as text. */
function plainKey(request: ParsedRequest): string | undefined {
  const { body, headers, headKey } = request;
  const isBodiless = body === null && headers["content-length"] === undefined;
  return isBodiless && !hasPreference(request) ? headKey : undefined;
}

function isError({ severity }: IPrismDiagnostic): boolean {
  return severity === DiagnosticSeverity.Error;
}

function dropUndefined<T extends object>(value: T) {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
