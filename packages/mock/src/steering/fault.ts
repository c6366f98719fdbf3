/** Names of the faults, as `X-Mock-Fault` and `/__mock/faults` take them. */
export const FAULTS = ["delay", "status", "rate-limit", "drop", "truncate", "html"] as const;
export type FaultName = (typeof FAULTS)[number];

/** A fault and its parameter. */
export interface Fault {
  fault: FaultName;
  /** Of `delay`: how long to delay the answer; default 1000. */
  delayMs?: number | undefined;
  /** Of `status`: the status, default 503; with the document's example if it has one. */
  status?: number | undefined;
  /** Of `rate-limit`: the value of `Retry-After`; default 1. */
  retryAfterSeconds?: number | undefined;
}

/** A fault's parameter: its name in the header, its property, its range. */
export interface FaultParameter {
  name: string;
  property: "delayMs" | "status" | "retryAfterSeconds";
  from: number;
  to: number;
}

/** The parameter of each fault that has one. A longer delay would look like a hanging mock. */
export const PARAMETERS: Partial<Record<FaultName, FaultParameter>> = {
  delay: { name: "ms", property: "delayMs", from: 0, to: 120_000 },
  status: { name: "status", property: "status", from: 200, to: 599 },
  "rate-limit": { name: "retry-after", property: "retryAfterSeconds", from: 0, to: 86_400 },
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
