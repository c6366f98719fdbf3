import type { IHttpResponse, PrismHttpComponents } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import { isRight } from "fp-ts/lib/Either.js";
import { answerKey } from "./answer-key.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { withReadForm } from "./callback-form.ts";
import { createFallbackOutput } from "./fallback-validation.ts";
import { createInputValidation, createSecurityValidation } from "./input-validation.ts";
import { createPathTree } from "./path-tree.ts";
import { prismMock, prismRoute, prismValidators } from "./private-modules.ts";

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
export function createCachedComponents(operations: IHttpOperation[], logger: Components["logger"]) {
  const candidates = createPathTree(operations);
  const routes = new BoundedCache<ReturnType<Components["route"]>>(CACHE_LIMIT);
  // Method and path are not a key: in a Postman collection two operations may share them.
  const numbers = new Map(operations.map((operation, number) => [operation, number]));
  const answers = new BoundedCache<ReturnType<Choose>>(CACHE_LIMIT);
  const checks = new WeakMap<IHttpResponse, ReturnType<Components["validateOutput"]>>();

  const route: Components["route"] = ({ resources, input }) => {
    const { path, baseUrl } = input.url;
    // A chosen server is compared with those of all operations; that is rare, so Prism does it all.
    if (baseUrl || !path.startsWith("/")) return prismRoute({ resources, input });
    const key = `${input.method} ${path}`;
    const known = routes.get(key);
    if (known) return known;
    const found = candidates(path);
    // One operation that cannot match gives the same "no path matched" as all of them.
    const routed = prismRoute({ resources: found[0] ? found : resources.slice(0, 1), input });
    routes.set(key, routed);
    return routed;
  };

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
  const validateAnswer: Components["validateOutput"] = (answer) => {
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
    route,
    choose,
    validateSecurity: createSecurityValidation(CACHE_LIMIT),
    validateInput: createInputValidation(CACHE_LIMIT),
    validateOutput,
  };
}
