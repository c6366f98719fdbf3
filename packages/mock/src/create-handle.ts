import { answerOf } from "./answer-of.ts";
import type { Gate } from "./http/gate.ts";
import type { MockOptions } from "./mock-options.ts";
import type { RequestHandler } from "./types.ts";

/** The whole mock as one handler, which also answers errors; over HTTP, behind a gate. */
export function createHandle(
  route: RequestHandler,
  onAnswer: MockOptions["onAnswer"],
  gate?: Gate,
): RequestHandler {
  const guarded = gate ? gate.guard(route) : route;
  if (!onAnswer) return (request) => guarded(request).catch(answerOf);
  return async (request) => {
    const started = performance.now();
    const response = await guarded(request).catch(answerOf);
    onAnswer(request, response, performance.now() - started);
    return response;
  };
}
