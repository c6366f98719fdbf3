import { prismModule } from "./prism-bundle.ts";

type Functions = typeof import("fp-ts/lib/Either.js");

/** What Prism's functions return: an error on the left, or a result on the right. */
export type { Either } from "fp-ts/lib/Either.js";

export const { chain, getOrElse, isLeft, isRight, left, map, right } =
  prismModule<Functions>("either");
