import type { IHttpMockConfig } from "@stoplight/prism-http";
import {
  createInstance,
  getHttpOperationsFromSpec,
  ProblemJsonError,
  UNPROCESSABLE_ENTITY,
} from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { isLeft } from "fp-ts/lib/Either.js";
import type { MockResponse } from "../types.ts";
import { createComponents } from "./components.ts";
import { getHttpConfigFromRequest } from "./internals.ts";
import { malformedPart } from "./malformed.ts";
import { createMockComponent, type Rules, type RulesConfig } from "./mock-component.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { ownProblem, problemResponse } from "./problem.ts";
import { createResponseWriter } from "./response.ts";
import { silentLogger } from "./silent-logger.ts";

/** Prism's own mock flags, with Prism's meanings and defaults (all off). */
export interface EngineOptions {
  dynamic?: boolean | undefined;
  errors?: boolean | undefined;
  ignoreExamples?: boolean | undefined;
  seed?: string | undefined;
}

/** Prism over one document: validation, negotiation, examples. */
export interface Engine {
  operations: IHttpOperation[];
  /**
   * Answers one request whose body is parsed already. `rules` may put a vendor's own answer in
   * the place of Prism's choice; they run after validation and see what validation found.
   */
  answer(request: ParsedRequest, rules?: Rules): Promise<MockResponse>;
}

/** Builds the engine; `source` is a parsed document (left unchanged) or a file that Prism reads. */
export async function createEngine(
  source: string | object,
  options: EngineOptions = {},
): Promise<Engine> {
  const operations = await getHttpOperationsFromSpec(
    typeof source === "string" ? source : structuredClone(source),
  );
  const base: Omit<IHttpMockConfig, "mock"> = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: options.errors ?? false,
    upstreamProxy: undefined,
  };
  const write = createResponseWriter(base.errors);
  const { choose, ...components } = createComponents(operations, silentLogger);
  const prism = createInstance(
    { ...base, mock: { dynamic: false } },
    { ...components, logger: silentLogger, mock: createMockComponent(choose) },
  );

  async function answer(request: ParsedRequest, rules?: Rules): Promise<MockResponse> {
    const preferred = getHttpConfigFromRequest(request);
    if (isLeft(preferred)) return problemResponse(preferred.left);
    const { code = 200 } = preferred.right;
    if (code < 200 || code > 599) return problemResponse(notFinal(code));
    const mock: RulesConfig = { dynamic: false, ...dropUndefined(options), rules };
    Object.assign(mock, dropUndefined(preferred.right));
    try {
      const result = await prism.request(request, operations, { ...base, mock })();
      return isLeft(result) ? problemResponse(result.left) : write(result.right);
    } catch (error) {
      const reason = malformedPart(request);
      if (!reason) throw error;
      return ownProblem(400, "Malformed request", reason, { "x-mock-reason": reason });
    }
  }

  return { operations, answer };
}

function notFinal(code: number): ProblemJsonError {
  return ProblemJsonError.fromTemplate(
    UNPROCESSABLE_ENTITY,
    `The preferred code ${code} is not the status of an answer: 200 to 599`,
  );
}

function dropUndefined<T extends object>(value: T) {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
