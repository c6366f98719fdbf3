import type { IPrismDiagnostic } from "@stoplight/prism-core";
import {
  type IHttpOperationConfig,
  type IHttpResponse,
  type PrismHttpComponents,
  ProblemJsonError,
} from "@stoplight/prism-http";
import { DiagnosticSeverity, type IHttpOperation } from "@stoplight/types";
import * as E from "fp-ts/lib/Either.js";
import type { Choose } from "./components.ts";
import type { ParsedRequest } from "./parsed-request.ts";

/** An answer that a vendor's rule chooses: one of the document's responses, by status and example. */
export interface Verdict {
  status: number;
  /** Name of the document's example; the response's first one if left out. */
  example?: string;
  /** One sentence that says which rule decided, sent as `X-Mock-Reason`. */
  reason: string;
}

/** What a vendor's rule sees of a request that reached one of its operations. */
export interface Call {
  operation: IHttpOperation;
  request: ParsedRequest;
  /** What Prism's validation found; empty for a valid request. */
  violations: IPrismDiagnostic[];
}

/** One decision over a call; `undefined` leaves the answer to what comes after. */
export type Rule = (call: Call) => Verdict | undefined;

/** A vendor's own part in Prism's flow. */
export interface Rules {
  /** Gates that nothing passes, `Prefer` included: credentials, required headers, broken JSON. */
  guard: Rule;
  /** What a valid request meets where it does not ask for an answer by `Prefer`. */
  decide: Rule;
}

/** Prism's per-request options, carrying the vendor's rules to {@link createMockComponent}. */
export interface RulesConfig extends IHttpOperationConfig {
  rules?: Rules | undefined;
}

/**
 * Takes the place of Prism's `mock` component, so that a vendor's own statuses live inside Prism's
 * flow: Prism has routed and validated before, and validates the answer against the document after.
 */
export function createMockComponent(choose: Choose): PrismHttpComponents["mock"] {
  return (options) => () => answer(options, choose);
}

function answer(options: Parameters<Choose>[0], choose: Choose): ReturnType<Choose> {
  const { rules, ...config } = options.config as RulesConfig;
  const call: Call = {
    operation: options.resource,
    request: options.input.data as ParsedRequest,
    violations: options.input.validations.filter(
      (detail) => detail.severity === DiagnosticSeverity.Error,
    ),
  };
  const open = call.violations.length === 0 && !prefersAnswer(config);
  const verdict = rules?.guard(call) ?? (open ? rules?.decide(call) : undefined);
  if (!verdict) return choose({ ...options, config });

  const give = (exampleKey: string | undefined) => {
    // Vendors answer errors in their own media type, whatever the client accepts.
    const wish = { code: verdict.status, exampleKey, mediaTypes: ["*/*"] };
    const answer = choose({
      ...options,
      input: { ...options.input, validations: [] },
      config: { ...config, ...wish } as IHttpOperationConfig,
    });
    // Where an answer lacks the example, Prism looks for it among the successes.
    return E.filterOrElse(hasStatus(verdict.status), (): Error => undocumented(verdict))(answer);
  };
  const preferred = config.code === verdict.status ? config.exampleKey : undefined;
  const chosen = E.alt(() => give(verdict.example))(give(preferred ?? verdict.example));
  return E.bimap(
    () => undocumented(verdict),
    (response: IHttpResponse) => ({
      ...response,
      headers: { ...response.headers, "X-Mock-Reason": verdict.reason },
    }),
  )(chosen);
}

function hasStatus(status: number) {
  return ({ statusCode }: IHttpResponse) => statusCode === status;
}

function prefersAnswer({ code, exampleKey, dynamic }: IHttpOperationConfig): boolean {
  return code !== undefined || exampleKey !== undefined || dynamic;
}

function undocumented({ status, reason }: Verdict): ProblemJsonError {
  return ProblemJsonError.fromTemplate(
    { type: "UNDOCUMENTED_STATUS", title: "The document has no answer for this", status },
    reason,
    { headers: { "X-Mock-Reason": reason } },
  );
}
