import {
  type IHttpOperationConfig,
  ProblemJsonError,
  UNPROCESSABLE_ENTITY,
} from "@stoplight/prism-http";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { getHttpConfigFromRequest } from "./internals.ts";
import type { ParsedRequest } from "./parsed-request.ts";

/** Whether a request may say which answer it wants: by `Prefer`, or `__code` and so on. */
export function hasWish({ headers, url }: ParsedRequest): boolean {
  if (headers.prefer !== undefined) return true;
  for (const name in url.query) if (name.startsWith("__")) return true;
  return false;
}

/** Whether the request names the answer it wants, in a way that Prism understands or refuses. */
export function prefersAnswer(request: ParsedRequest): boolean {
  if (!hasWish(request)) return false;
  // A Prefer may ask for something else, and what cannot be read is Prism's to refuse.
  const preferred = getHttpConfigFromRequest(request);
  if (isLeft(preferred)) return true;
  const { code, exampleKey, dynamic } = preferred.right;
  return [code, exampleKey, dynamic].some((wish) => wish !== undefined);
}

const NO_WISH: ReturnType<typeof getHttpConfigFromRequest> = right({});

/** What a request wishes of its answer, as Prism reads it. */
export function readWish(request: ParsedRequest): typeof NO_WISH {
  return hasWish(request) ? getHttpConfigFromRequest(request) : NO_WISH;
}

/** Prism lets any number pass for a status; `undefined` for one that a server can answer. */
export function problemOfCode({ code = 200 }: Partial<IHttpOperationConfig>): Error | undefined {
  if (code >= 200 && code <= 599) return undefined;
  return ProblemJsonError.fromTemplate(
    UNPROCESSABLE_ENTITY,
    `The preferred code ${code} is not the status of an answer: 200 to 599`,
  );
}
