import type { Either } from "fp-ts/lib/Either.js";
import { prismModule } from "./prism-bundle.ts";

type Functions = typeof import("fp-ts/lib/Either.js");

/** What Prism's functions return: an error on the left, or a result on the right. */
export type { Either };

export const { chain, getOrElse, isLeft, isRight, left, map, right } =
  prismModule<Functions>("either");

/** What is on the left: what was found wrong, or nothing. */
export function leftOf<Wrong>(result: Either<Wrong[], unknown>): Wrong[] {
  return isLeft(result) ? result.left : [];
}
