/** What each fault does, by the name that `X-Mock-Fault` and `/__mock/faults` take. */
export const MEANINGS = {
  delay: "the answer is delayed",
  status: "another status, with the document's example if the operation has one for it",
  "rate-limit": "429 with Retry-After",
  html: "502 with an HTML page, as from a gateway",
  "broken-json":
    "the answer's body is cut in half, with the length of the half: broken JSON over a good connection",
  truncate:
    "the connection ends in the middle of the answer's body, whose length is that of the whole",
  cut: "the same after so many bytes of the body",
  drip: "the answer's body comes slowly",
  "bad-chunk": "the answer's body comes in chunks that cannot be read",
  drop: "the connection is closed without an answer",
  reset: "the connection is reset without an answer",
  hang: "no answer comes until the client leaves or the mock stops",
} as const;

export type FaultName = keyof typeof MEANINGS;

/** Names of the faults. */
export const FAULTS = Object.keys(MEANINGS) as FaultName[];

/** A fault and its parameter. */
export interface Fault {
  fault: FaultName;
  /** Of `delay`: how long to delay the answer; default 1000. */
  delayMs?: number | undefined;
  /** Of `status`: the status, default 503; with the document's example if it has one. */
  status?: number | undefined;
  /** Of `rate-limit`: the value of `Retry-After`; default 1. */
  retryAfterSeconds?: number | undefined;
  /** Of `cut`: how many bytes of the body come, but never the whole; default half of it. */
  afterBytes?: number | undefined;
  /** Of `drip`: how fast the body comes; default 16. */
  bytesPerSecond?: number | undefined;
}

/** A fault's parameter: its name in the header, its property, its range. */
export interface FaultParameter {
  name: string;
  property: Exclude<keyof Fault, "fault">;
  from: number;
  to: number;
}

/** The parameter of each fault that has one. A longer delay would look like a hanging mock. */
export const PARAMETERS: Partial<Record<FaultName, FaultParameter>> = {
  delay: { name: "ms", property: "delayMs", from: 0, to: 120_000 },
  status: { name: "status", property: "status", from: 200, to: 599 },
  "rate-limit": { name: "retry-after", property: "retryAfterSeconds", from: 0, to: 86_400 },
  cut: { name: "after", property: "afterBytes", from: 0, to: 10_485_760 },
  drip: { name: "bytes-per-second", property: "bytesPerSecond", from: 1, to: 1_000_000 },
};

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
  /** Makes the choice by `rate` repeatable; default 1. */
  seed?: number | undefined;
  /** How many requests to its vendor and operation came since it was added. */
  seen: number;
  /** How many requests it was applied to. */
  struck: number;
}

/**
 * Applies the matching rules to a request, in their order: delays add up, and of the other faults
 * only the first applies. Counts the requests seen and struck.
 */
export function weigh(
  rules: FaultRule[],
  isMeant: (rule: FaultRule) => boolean,
  isSpoiled: boolean,
): { rules: FaultRule[]; struck: FaultRule[] } {
  const struck: FaultRule[] = [];
  const weighed = rules.map((rule) => {
    if (!isMeant(rule)) return rule;
    const forestalled = rule.fault !== "delay" && (isSpoiled || struck.some(spoils));
    const hits = !forestalled && strikes(rule);
    if (hits) struck.push(rule);
    return { ...rule, seen: rule.seen + 1, struck: rule.struck + Number(hits) };
  });
  return { rules: weighed, struck };
}

/** Whether a fault does more than delay the answer. */
export function spoils({ fault }: Fault): boolean {
  return fault !== "delay";
}

function strikes({ times, struck, rate, seed = 1, seen }: FaultRule): boolean {
  if (times !== undefined && struck >= times) return false;
  return rate === undefined || draw(seed, seen) < rate;
}

/** The `count`-th number of a seeded sequence (mulberry32), from 0 to below 1. */
function draw(seed: number, count: number): number {
  let state = (seed + (count + 1) * 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
}
