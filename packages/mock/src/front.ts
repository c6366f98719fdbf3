import { answerOf } from "./answer-of.ts";
import type { createAnswerOutside } from "./answer-outside.ts";
import type { ConsoleMount } from "./console/mount-console.ts";
import { CONSOLE_PREFIX, CONTROL_PREFIX } from "./http/control-access.ts";
import { ownProblem } from "./http/problem.ts";
import { MOCK_HEADERS } from "./mock-headers.ts";
import type { Mount } from "./mount.ts";
import { createRouter, explainNothing, isUnder } from "./router.ts";
import { readSession, splitSession } from "./steering/session-id.ts";
import type { MockRequest, PromptHandler } from "./types.ts";

/**
 * Sends each request to its mount, in the session that its path or its header names. What has no
 * mount, or no possible session, is answered here; so is `/`, where nothing else is, with the console.
 */
export function createFront(
  mounts: readonly Mount[],
  answerOutside: ReturnType<typeof createAnswerOutside>,
  console: ConsoleMount,
): PromptHandler {
  const find = createRouter(mounts);
  const isHome = ({ method, path }: MockRequest) =>
    path === "/" && (method === "GET" || method === "HEAD");
  /** Where requests with these heads go as they are. */
  const plain = new WeakMap<object, Mount>();
  return (given) => {
    const known = given.head && plain.get(given.head);
    if (known) return known.handle(given);
    const request = withSession(given);
    const mount = find(request.path);
    // Control refuses by itself: its answers are not for other pages, and not for the journal.
    if (mount?.prefix === CONTROL_PREFIX) {
      return isUnder(request.path, CONSOLE_PREFIX)
        ? console.handle(request)
        : mount.handle(request);
    }
    // A document that is mounted at / has its own page there, or its own refusal.
    if (!mount && isHome(request)) return console.home(request);
    if (request.headers[MOCK_HEADERS.session] !== undefined) {
      try {
        readSession(request.headers);
      } catch (error) {
        return answerOutside(given, answerOf(error), "session");
      }
    }
    if (mount) {
      if (request === given && given.head) plain.set(given.head, mount);
      return mount.handle(request);
    }
    const detail = explainNothing(request.path, mounts);
    return answerOutside(request, ownProblem(404, "Not found", detail), "route");
  };
}

function withSession(request: MockRequest): MockRequest {
  const split = splitSession(request.path);
  if (!split) return request;
  const { session, prefix, path } = split;
  const headers = { ...request.headers, [MOCK_HEADERS.session]: session };
  return { ...request, path, prefix, headers };
}
