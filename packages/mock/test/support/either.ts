import type { ProblemJsonError as Problem } from "@stoplight/prism-http";
import type * as E from "fp-ts/lib/Either.js";
import { ProblemJsonError } from "../../src/prism/prism-http.ts";

/** What a call of Prism's gave; throws its error. */
export function right<Value>(either: E.Either<Error, Value>): Value {
  if (either._tag === "Right") return either.right;
  throw either.left;
}

/** The problem in which a Prism call ended; throws if it succeeded. */
export function left(either: E.Either<Error, unknown>): Problem {
  if (either._tag === "Left" && either.left instanceof ProblemJsonError) return either.left;
  throw new Error(`not a ProblemJsonError: ${JSON.stringify(either)}`);
}
