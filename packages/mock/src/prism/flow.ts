import type { IPrismDiagnostic, IPrismOutput } from "@stoplight/prism-core";
import type { IHttpMockConfig, IHttpResponse, PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import * as E from "./either.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { silentLogger } from "./silent-logger.ts";

/** The components of Prism that answer a request. */
export type FlowComponents = Pick<
  PrismHttpComponents,
  "route" | "validateSecurity" | "validateInput" | "mock" | "validateOutput"
>;

type Part = Parameters<PrismHttpComponents["validateInput"]>[0];

/**
 * Prism's flow over its components: find the operation, validate the request, choose an answer,
 * validate that. It is what prism-core's `factory` does for a mock, in plain calls: its chain of
 * function compositions costs more than the components themselves, whose answers are cached.
 */
export function createFlow(operations: IHttpOperation[], components: FlowComponents) {
  const { route, validateSecurity, validateInput, validateOutput } = components;

  function requestViolations(part: Part, config: IHttpMockConfig): IPrismDiagnostic[] {
    const found: IPrismDiagnostic[] = [];
    if (config.checkSecurity) found.push(...E.leftOf(validateSecurity(part)));
    if (config.validateRequest) found.push(...E.leftOf(validateInput(part)));
    return found;
  }

  return (
    request: ParsedRequest,
    config: IHttpMockConfig,
    known?: readonly IPrismDiagnostic[],
  ): E.Either<Error, IPrismOutput<IHttpResponse>> => {
    const routed = route({ resources: operations, input: request });
    if (E.isLeft(routed)) return routed;
    const resource = routed.right;
    const input = known ? [...known] : requestViolations({ resource, element: request }, config);
    const question = { resource, input: { data: request, validations: input } };
    const answer = components.mock({ ...question, config: config.mock })(silentLogger);
    if (E.isLeft(answer)) return answer;
    const output = E.leftOf(validateOutput({ resource, element: answer.right }));
    return E.right({ output: answer.right, validations: { input, output } });
  };
}
