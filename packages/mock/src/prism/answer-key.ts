import type { IHttpOperationConfig, PrismHttpComponents } from "@stoplight/prism-http";
import { DiagnosticSeverity } from "./prism-enums.ts";

type MockOptions = Parameters<PrismHttpComponents["mock"]>[0];

/**
 * All that Prism's choice among an operation's answers depends on, as text: what the client accepts
 * and prefers, and the kind of violation. `undefined` where the answer is generated each time
 * or has a side effect.
 */
export function answerKey({ resource, input, config }: MockOptions): string | undefined {
  const { dynamic, code, exampleKey, mediaTypes, ignoreExamples } = config as IHttpOperationConfig;
  if (dynamic || resource.callbacks?.length) return undefined;
  const accept = mediaTypes?.join() ?? input.data.headers?.accept;
  const violation = kindOf(input.validations);
  return JSON.stringify([accept, code, exampleKey, ignoreExamples, violation]);
}

/** Prism answers 401 to missing credentials, 415 to a wrong media type, else 422 or 400. */
function kindOf(violations: MockOptions["input"]["validations"]): string {
  if (!violations.some(({ severity }) => severity === DiagnosticSeverity.Error)) return "none";
  return [401, 415]
    .filter((code) => violations.some((violation) => violation.code === code))
    .join();
}
