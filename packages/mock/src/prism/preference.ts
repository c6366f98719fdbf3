import type { IHttpOperationConfig } from "@stoplight/prism-http";
import { type Either, isLeft, left, right } from "./either.ts";
import type { ParsedRequest } from "./parsed-request.ts";
import { ProblemJsonError, UNPROCESSABLE_ENTITY } from "./prism-http.ts";
import { getHttpConfigFromRequest } from "./private-modules.ts";

/** Whether a request may prefer an answer: by `Prefer`, or `__code` and so on. */
export function hasPreference({ headers, url }: ParsedRequest): boolean {
  if (headers.prefer !== undefined) return true;
  for (const name in url.query) if (name.startsWith("__")) return true;
  return false;
}

/** Whether the request names an answer, in a way that Prism understands or refuses. */
export function prefersAnswer(request: ParsedRequest): boolean {
  if (!hasPreference(request)) return false;
  // A Prefer may ask for something else, and Prism refuses one that it cannot read.
  const preferred = getHttpConfigFromRequest(request);
  if (isLeft(preferred)) return true;
  const { code, exampleKey, dynamic } = preferred.right;
  return [code, exampleKey, dynamic].some((preference) => preference !== undefined);
}

/** Which answer a `Prefer` names; a problem for one that Prism refuses. */
export function readPreferText(prefer: string): Either<Error, Preferred> {
  const request = { method: "get" as const, url: { path: "/" }, headers: { prefer } };
  const read = getHttpConfigFromRequest(request);
  if (isLeft(read)) return read;
  const problem = problemOfCode(read.right);
  return problem ? left(problem) : read;
}

type Preferred = Partial<IHttpOperationConfig>;

const NO_PREFERENCE: ReturnType<typeof getHttpConfigFromRequest> = right({});

/** Which answer a request prefers, as Prism reads it. */
export function readPreference(request: ParsedRequest): typeof NO_PREFERENCE {
  return hasPreference(request) ? getHttpConfigFromRequest(request) : NO_PREFERENCE;
}

/** The problem with a status that no server can answer, since Prism lets any number pass. */
export function problemOfCode({ code = 200 }: Partial<IHttpOperationConfig>): Error | undefined {
  if (code >= 200 && code <= 599) return undefined;
  return ProblemJsonError.fromTemplate(
    UNPROCESSABLE_ENTITY,
    `The preferred code ${code} is not the status of an answer: 200 to 599`,
  );
}
