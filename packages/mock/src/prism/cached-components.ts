import type { IHttpResponse, PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { answerKey } from "./answer-key.ts";
import type { Beyond } from "./beyond/names.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { withReadForm } from "./callback-form.ts";
import { isRight } from "./either.ts";
import { createFallbackOutput } from "./fallback-validation.ts";
import { createInputValidation, createSecurityValidation } from "./input-validation.ts";
import { prismMock, prismValidators } from "./private-modules.ts";
import { createRoute } from "./route.ts";
import { withSharedAnswers } from "./shared-answers.ts";

type Components = PrismHttpComponents;

/** Chooses an answer; Prism's `mock` without its reader of the logger. */
export type Choose = (
  options: Parameters<Components["mock"]>[0],
) => ReturnType<ReturnType<Components["mock"]>>;

/** Entries that each cache keeps at most. */
export const CACHE_LIMIT = 1_000;

/**
 * Prism's own components, each remembering what it answered to the very same question. Nothing is
 * remembered that could differ next time: generated answers, operations with callbacks, requests
 * too long to be a key.
 */
export function createCachedComponents(
  operations: IHttpOperation[],
  logger: Components["logger"],
  beyond?: Beyond,
) {
  // Method and path are not a key: in a Postman collection two operations may share them.
  const numbers = new Map(operations.map((operation, number) => [operation, number]));
  const answers = new BoundedCache<ReturnType<Choose>>(CACHE_LIMIT);
  const checks = new WeakMap<IHttpResponse, ReturnType<Components["validateOutput"]>>();

  const choose: Choose = (options) => {
    const preference = answerKey(options);
    if (preference === undefined) return prismMock(withReadForm(options))(logger);
    const key = `${numbers.get(options.resource)} ${preference}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = prismMock(options)(logger);
    if (isRight(answer)) answers.set(key, answer);
    return answer;
  };

  const validateInParts = createFallbackOutput();
  const validateAnswer: Components["validateOutput"] = ({ resource, element }) => {
    const answer = { resource: withSharedAnswers(resource, element), element };
    try {
      return prismValidators.validateOutput(answer);
    } catch {
      return validateInParts(answer);
    }
  };

  const validateOutput: Components["validateOutput"] = ({ resource, element }) => {
    const known = checks.get(element);
    if (known) return known;
    const checked = validateAnswer({ resource, element });
    checks.set(element, checked);
    return checked;
  };

  return {
    route: createRoute(operations, CACHE_LIMIT),
    choose,
    validateSecurity: createSecurityValidation(CACHE_LIMIT),
    validateInput: createInputValidation(CACHE_LIMIT, beyond),
    validateOutput,
  };
}
