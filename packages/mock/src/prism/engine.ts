import type { Operation, Violation } from "@carespec/mock-kit";
import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpOperationConfig } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { MockResponse } from "../types.ts";
import { asJsonIfAny } from "./any-media-type.ts";
import { beyondOf } from "./beyond/names.ts";
import { createCachedComponents } from "./cached-components.ts";
import { createOperationMap, credentialsOf, toViolation } from "./describe-request.ts";
import {
  type DocumentedOperation,
  documentedOperation,
} from "./documented/documented-operation.ts";
import { isLeft, isRight, leftOf } from "./either.ts";
import type { EngineOptions } from "./engine-options.ts";
import type { Found } from "./lasting-key.ts";
import { loadOperations } from "./load-operations.ts";
import { orMalformed } from "./malformed.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { prefersAnswer } from "./preference.ts";
import { DiagnosticSeverity } from "./prism-enums.ts";
import { createRespond, type EngineAnswer, type RespondOptions } from "./respond.ts";
import { createResponseWriter } from "./response.ts";
import { silentLogger } from "./silent-logger.ts";

/** A request's operation and what Prism's validation finds wrong. */
export interface Inspection {
  operation: Operation;
  /** Empty for a valid request. */
  violations: readonly Violation[];
  /** Whether the document describes a body for the operation. */
  takesBody: boolean;
  /** The same in Prism's words. */
  found: Found;
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
  /** What the document says of an operation, as coverage counts it. */
  documented(operation: Operation): DocumentedOperation;
  /** What Prism finds wrong with an answer, in words. */
  checkAnswer(operation: Operation, response: MockResponse): string[];
  /** Answers one request whose body is parsed already. `own` marks one of Prism's own problems. */
  respond(request: ParsedRequest, options?: RespondOptions): EngineAnswer;
}

/** Builds the engine; `source` is a parsed document (left unchanged) or a document's operations. */
export async function createEngine(
  source: object | readonly IHttpOperation[],
  options: EngineOptions = {},
): Promise<Engine> {
  const resources: IHttpOperation[] = Array.isArray(source) ? source : await loadOperations(source);
  const { operations, operationOf, resourceOf } = createOperationMap(resources);
  const beyond = beyondOf(options.beyond);
  const write = createResponseWriter(options.errors ?? false);
  const { choose, ...components } = createCachedComponents(resources, silentLogger, beyond);
  return {
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
      const security = components.validateSecurity(part);
      const input = components.validateInput(part);
      const diagnostics = isRight(security)
        ? leftOf(input)
        : [...leftOf(security), ...leftOf(input)];
      const violations =
        diagnostics.length === 0 ? NONE : diagnostics.filter(isError).map(toViolation);
      const operation = operationOf(routed.right);
      const takesBody = (routed.right.request?.body?.contents?.length ?? 0) > 0;
      return { operation, violations, takesBody, found: { request, diagnostics } };
    }),

    methodsAt: (request) =>
      METHODS.filter((method) => {
        const input = { ...request, method };
        return isRight(components.route({ resources, input }));
      }).map((method) => method.toUpperCase()),

    prefersAnswer,
    documented: (operation) => documentedOperation(resourceOf(operation)),

    negotiate: orMalformed((request: ParsedRequest, operation: Operation) => {
      const input = { validations: [], data: request };
      const config = { dynamic: false } as IHttpOperationConfig;
      const chosen = choose({ resource: resourceOf(operation), input, config });
      if (!isRight(chosen)) return undefined;
      return write({
        output: asJsonIfAny(() => resourceOf(operation), chosen.right),
        validations: { input: [], output: [] },
      });
    }),

    checkAnswer(operation, { status, headers, body = "" }) {
      const element = { statusCode: status, headers, body: toJson(body) };
      const checked = components.validateOutput({ resource: resourceOf(operation), element });
      if (isRight(checked)) return [];
      return leftOf(checked)
        .filter(isError)
        .map(({ path = [], message }) => [path.join("/"), message].filter(Boolean).join(" "));
    },

    respond: createRespond({ resources, components, choose, write, operationOf, beyond, options }),
  };
}

const NONE: readonly Violation[] = [];

const METHODS = ["get", "head", "post", "put", "patch", "delete", "options", "trace"] as const;

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function isError({ severity }: IPrismDiagnostic): boolean {
  return severity === DiagnosticSeverity.Error;
}
