import type { MockResponse } from "../types.ts";
import { ownProblem } from "./problem.ts";

/** Prism's limit for a request body; a compressed one is measured decoded too. */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** The answer to a longer body. */
export function tooLarge(): MockResponse {
  const detail = `Bodies over ${MAX_BODY_BYTES} bytes are refused`;
  return ownProblem(413, "Content too large", detail);
}
