import { andThen } from "./and-then.ts";
import { answeringErrors } from "./answering-errors.ts";
import type { Gate } from "./http/gate.ts";
import type { MockOptions } from "./mock-options.ts";
import type { PromptHandler } from "./types.ts";

/** The whole mock as one handler, which also answers errors; over HTTP, behind a gate. */
export function createHandle(
  route: PromptHandler,
  onAnswer: MockOptions["onAnswer"],
  gate?: Gate,
): PromptHandler {
  const handle = answeringErrors(gate ? gate.guard(route) : route);
  if (!onAnswer) return handle;
  return (request) => {
    const started = performance.now();
    return andThen(handle(request), (response) => {
      onAnswer(request, response, performance.now() - started);
      return response;
    });
  };
}
