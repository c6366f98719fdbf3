import { type Fault, type FaultRule, spoils } from "./fault.ts";
import { delayOf } from "./latency.ts";
import { countIn, type RateCount } from "./rate-window.ts";
import { seededNumber } from "./seeded-number.ts";

/** What a session's faults do to a request. */
export interface Weighed {
  /** With their new counts. */
  rules: FaultRule[];
  struck: Fault[];
  /** How long the delays are together, in milliseconds. */
  delayMs: number;
  /** What the last rate limit has counted. */
  counted?: RateCount | undefined;
}

/**
 * Applies the matching rules to a request, in their order: delays add up, and of the other faults
 * only the first applies. Counts the requests seen and struck.
 *
 * @param nowMs - by the session's clock
 */
export function weigh(
  rules: FaultRule[],
  isMeant: (rule: FaultRule) => boolean,
  isSpoiled: boolean,
  nowMs: number,
): Weighed {
  const result: Weighed = { rules: [], struck: [], delayMs: 0 };
  for (const rule of rules)
    result.rules.push(isMeant(rule) ? apply(rule, result, isSpoiled, nowMs) : rule);
  return result;
}

/** Returns the rule with its new counts. */
function apply(rule: FaultRule, result: Weighed, isSpoiled: boolean, nowMs: number): FaultRule {
  const isForestalled = spoils(rule) && (isSpoiled || result.struck.some(spoils));
  const limit = countIn(rule, nowMs);
  if (limit) result.counted = limit.counted;
  const hits = !isForestalled && (limit?.isOver ?? true) && strikes(rule);
  if (hits) {
    const retryAfterSeconds = rule.retryAfterSeconds ?? limit?.counted.resetSeconds;
    result.struck.push({ ...rule, retryAfterSeconds });
    result.delayMs += delayOf(rule, numbersOf(rule));
  }
  return {
    ...rule,
    seen: rule.seen + 1,
    struck: rule.struck + Number(hits),
    ...(limit && { window: limit.window }),
  };
}

function strikes({ times, struck, rate, seed = 1, seen }: FaultRule): boolean {
  if (times !== undefined && struck >= times) return false;
  return rate === undefined || seededNumber(seed, seen) < rate;
}

/** The same numbers for the same request; others than those that `rate` chooses by. */
function numbersOf({ seed = 1, seen }: FaultRule): () => number {
  let count = 2 * seen;
  return () => seededNumber(~seed, count++);
}
