import type { JournalEntry } from "../journal/entry.ts";
import type { Difference } from "./differences.ts";
import type { RequestPattern } from "./request-differences.ts";

/** How often something happens: so often, or within bounds. */
export type Times = number | { atLeast?: number; atMost?: number };

/**
 * Which requests a test expects; an omitted member does not matter. Credentials, which the journal hides, are not
 * compared. In code, Vitest's and Jest's `expect.any(String)` and the like may stand for values.
 */
export interface Expectation extends RequestPattern {
  /** Name of the vendor. */
  vendor?: string | undefined;
  /** The operationId. */
  operation?: string | undefined;
  /** The status of the answer, such as `201` or `4XX`; 0 for a cut connection. */
  status?: number | string | undefined;
  /**
   * Whether the mock refused the request. Default: it does not matter; but only `true`, or a `status`, makes
   * a refusal an expected one.
   */
  refused?: boolean | undefined;
  /** How many requests fit. Default at least one. */
  times?: Times | undefined;
}

/** Whether a session's requests were as expected. */
export interface Verification {
  passed: boolean;
  /** How many requests fit. */
  count: number;
  /** What was expected and what came, in a few lines; only where it did not pass. */
  message?: string;
  /** The request that comes nearest, if none fits. */
  nearest?: { request: JournalEntry; differences: Difference[] };
}

/** Thrown where requests were not as expected; the message says what was expected and what came. */
export class UnexpectedRequests extends Error {
  override readonly name = "UnexpectedRequests";
  /** What came nearest. */
  readonly nearest: Verification["nearest"];

  constructor(message: string, nearest?: Verification["nearest"]) {
    super(message);
    this.nearest = nearest;
  }
}
