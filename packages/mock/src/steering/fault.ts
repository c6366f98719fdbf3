/** Names of the faults, as `X-Mock-Fault` and `/__mock/faults` take them. */
export const FAULTS = ["delay", "status", "rate-limit", "drop", "truncate", "html"] as const;
export type FaultName = (typeof FAULTS)[number];

/** What goes wrong, and how. */
export interface Fault {
  fault: FaultName;
  /** Of `delay`: how long the answer waits; default 1000. */
  delayMs?: number | undefined;
  /** Of `status`: the status, default 503; with the document's example where it has one. */
  status?: number | undefined;
  /** Of `rate-limit`: the value of `Retry-After`; default 1. */
  retryAfterSeconds?: number | undefined;
}

/** What a fault takes beside its name: as the header calls it, its property, its range. */
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

/** A fault that a session has been given, for some of its requests. */
export interface FaultRule extends Fault {
  id: string;
  /** Only for this vendor; all if left out. */
  vendor?: string | undefined;
  /** Only for this operationId; all if left out. */
  operation?: string | undefined;
  /** How often it strikes at most; always if left out. */
  times?: number | undefined;
  /** Share of the requests that it strikes, from 0 to 1; all if left out. */
  rate?: number | undefined;
  /** Makes the choice by `rate` repeatable; default 1. */
  seed?: number | undefined;
  /** Requests that it has been weighed for. */
  seen: number;
  /** Requests that it has struck. */
  struck: number;
}

/**
 * Lets the rules that are meant for a request strike it, in their order: delays add up, and once a
 * fault has spoilt the answer no other than a delay strikes. Counts what was weighed and struck.
 */
export function weigh(
  rules: FaultRule[],
  isMeant: (rule: FaultRule) => boolean,
  isSpoilt: boolean,
): { rules: FaultRule[]; struck: FaultRule[] } {
  const struck: FaultRule[] = [];
  const weighed = rules.map((rule) => {
    if (!isMeant(rule)) return rule;
    const forestalled = rule.fault !== "delay" && (isSpoilt || struck.some(spoils));
    const hits = !forestalled && strikes(rule);
    if (hits) struck.push(rule);
    return { ...rule, seen: rule.seen + 1, struck: rule.struck + Number(hits) };
  });
  return { rules: weighed, struck };
}

/** Whether a fault does more than let the answer wait. */
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
