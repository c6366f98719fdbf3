import { UserError } from "@carespec/command";
import { internalProblem, ownProblem } from "./http/problem.ts";
import { DataFull, StateUnavailable } from "./state/store.ts";
import { UnknownSession } from "./steering/session-id.ts";
import type { MockResponse } from "./types.ts";

/**
 * The answer to a request that ended in an error: 404 for an {@link UnknownSession}, 400 for any
 * other mistake that the user can fix, 507 for a session that is full, 503 if the state cannot be
 * reached, otherwise 500.
 */
export function answerOf(error: unknown): MockResponse {
  if (error instanceof UnknownSession) return ownProblem(404, "Not found", error.message);
  if (error instanceof UserError) return ownProblem(400, "Bad request", error.message);
  if (error instanceof DataFull) return ownProblem(507, "Data full", error.message);
  if (error instanceof StateUnavailable) return ownProblem(503, "State unavailable", error.message);
  return internalProblem(error);
}
