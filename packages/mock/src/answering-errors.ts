import { answerOf } from "./answer-of.ts";
import type { PromptHandler } from "./types.ts";

/** A handler that neither throws nor rejects. */
export function answeringErrors(handle: PromptHandler): PromptHandler {
  return (request) => {
    try {
      const answer = handle(request);
      return answer instanceof Promise ? answer.catch(answerOf) : answer;
    } catch (error) {
      return answerOf(error);
    }
  };
}
