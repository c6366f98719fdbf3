/** What each fault does, by the name that `X-Mock-Fault` and `/__mock/faults` take. */
export const MEANINGS = {
  delay: "the answer is delayed, by the same time or by times of a distribution",
  status: "another status, with the document's example if the operation has one for it",
  "rate-limit": "429 with Retry-After, for all requests or beyond so many in a window of time",
  html: "502 with an HTML page, as from a gateway",
  "broken-json":
    "the answer's body is cut in half, with the length of the half: broken JSON over a good connection",
  truncate:
    "the connection ends in the middle of the answer's body, whose length is that of the whole",
  cut: "the same after so many bytes of the body",
  drip: "the answer's body comes slowly",
  "bad-chunk": "the answer's body comes in chunks that cannot be read",
  drop: "the connection is closed without an answer, before the request is carried out or after it",
  reset: "the connection is reset without an answer",
  hang: "no answer comes until the client leaves or the mock stops",
} as const;

export type FaultName = keyof typeof MEANINGS;

/** Names of the faults. */
export const FAULTS = Object.keys(MEANINGS) as FaultName[];

/** When a fault that takes the answer's place does so: before or after the request's work. */
export type Timing = "before" | "after";

/** A fault and its parameters. */
export interface Fault {
  fault: FaultName;
  /** Of `delay`: how long to delay the answer; default 1000. */
  delayMs?: number | undefined;
  /** Of `delay`, with `p95Ms`: half of the delays are shorter; log-normal. */
  medianMs?: number | undefined;
  /** Of `delay`, with `medianMs`: 95 % of the delays are shorter. */
  p95Ms?: number | undefined;
  /** Of `delay`, with `maxMs`: the shortest delay, of equally frequent ones. */
  minMs?: number | undefined;
  /** Of `delay`, with `minMs`: the longest delay. */
  maxMs?: number | undefined;
  /** Of `status`: the status, default 503; with the document's example if it has one. */
  status?: number | undefined;
  /** Of `rate-limit`: the value of `Retry-After`; default 1, or with `limit` the rest of the window. */
  retryAfterSeconds?: number | undefined;
  /** Of `rate-limit`: so many requests of each window are answered; default none. */
  limit?: number | undefined;
  /** Of `rate-limit`, with `limit`: how long a window lasts, by the session's clock; default 60. */
  windowSeconds?: number | undefined;
  /** Of `cut`: how many bytes of the body come, but never the whole; default half of it. */
  afterBytes?: number | undefined;
  /** Of `drip`: how fast the body comes; default 16. */
  bytesPerSecond?: number | undefined;
  /**
   * Of `drop`, `reset`, `hang` and `html`: with `after`, the request is carried out before its answer is lost.
   * Default `before`: nothing is carried out.
   */
  timing?: Timing | undefined;
  /** Makes delays and the choice by `rate` repeatable; default 1, but random for a header's delay. */
  seed?: number | undefined;
}

/** A session's fault and the requests that it applies to. */
export interface FaultRule extends Fault {
  id: string;
  /** Only for this vendor; all if left out. */
  vendor?: string | undefined;
  /** Only for this operationId; all if left out. */
  operation?: string | undefined;
  /** How many requests it applies to at most; no limit if left out. */
  times?: number | undefined;
  /** Share of the requests that it applies to, from 0 to 1; all if left out. */
  rate?: number | undefined;
  /** How many requests to its vendor and operation came since it was added. */
  seen: number;
  /** How many requests it was applied to. */
  struck: number;
  /** With `limit`: when the present window began, by the session's clock, and how many requests came in it. */
  window?: { startedAtMs: number; count: number } | undefined;
}

/** Whether a fault does more than delay the answer. */
export function spoils({ fault }: Fault): boolean {
  return fault !== "delay";
}
