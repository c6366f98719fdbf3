import { FAULTS, type Fault, type FaultName } from "./fault.ts";

/** A parameter of a fault, by the same name in the header and in JSON. */
export interface FaultParameter {
  property: Exclude<keyof Fault, "fault">;
  /** Another name that the header takes. */
  short?: string;
  /** Whole numbers that it may be, or the words. */
  values: { from: number; to: number } | readonly string[];
}

/** A longer delay would look like a hanging mock. */
const DELAY = { from: 0, to: 120_000 };
const SEED = { from: -2_147_483_648, to: 2_147_483_647 };
const TIMING: FaultParameter = { property: "timing", values: ["before", "after"] };

/** The parameters of each fault that has some. */
export const PARAMETERS: Partial<Record<FaultName, readonly FaultParameter[]>> = {
  delay: [
    { property: "delayMs", short: "ms", values: DELAY },
    { property: "medianMs", values: DELAY },
    { property: "p95Ms", values: DELAY },
    { property: "minMs", values: DELAY },
    { property: "maxMs", values: DELAY },
    { property: "seed", values: SEED },
  ],
  status: [{ property: "status", values: { from: 200, to: 599 } }],
  "rate-limit": [
    { property: "retryAfterSeconds", short: "retry-after", values: { from: 0, to: 86_400 } },
    { property: "limit", values: { from: 0, to: 100_000 } },
    { property: "windowSeconds", values: { from: 1, to: 86_400 } },
  ],
  cut: [{ property: "afterBytes", short: "after", values: { from: 0, to: 10_485_760 } }],
  drip: [
    { property: "bytesPerSecond", short: "bytes-per-second", values: { from: 1, to: 1_000_000 } },
  ],
  drop: [TIMING],
  reset: [TIMING],
  hang: [TIMING],
  html: [TIMING],
};

/**
 * What is wrong with the parameters of a fault whose values are possible ones: one belongs to another fault, or
 * they do not fit each other. `undefined` for nothing.
 */
export function problemOfParameters(fault: Fault): string | undefined {
  const own = (PARAMETERS[fault.fault] ?? []).map(({ property }) => property);
  for (const owner of FAULTS) {
    for (const { property } of PARAMETERS[owner] ?? []) {
      // Of other faults, the seed chooses requests.
      if (property === "seed" || own.includes(property) || fault[property] === undefined) continue;
      return `${property} belongs to the fault ${owner}, not to ${fault.fault}`;
    }
  }
  const { delayMs, medianMs, p95Ms, minMs, maxMs, limit, windowSeconds } = fault;
  const kinds = [delayMs, medianMs ?? p95Ms, minMs ?? maxMs].filter((each) => each !== undefined);
  if (kinds.length > 1) return "give delayMs, or medianMs and p95Ms, or minMs and maxMs";
  const isHalf = (medianMs === undefined) !== (p95Ms === undefined);
  if (isHalf) return "medianMs and p95Ms belong together: give both";
  if (medianMs !== undefined && p95Ms !== undefined && medianMs > p95Ms) {
    return `p95Ms must be at least medianMs, got ${p95Ms} and ${medianMs}`;
  }
  if (medianMs === 0) return "medianMs must be at least 1";
  if ((minMs === undefined) !== (maxMs === undefined)) {
    return "minMs and maxMs belong together: give both";
  }
  if (minMs !== undefined && maxMs !== undefined && minMs > maxMs) {
    return `maxMs must be at least minMs, got ${maxMs} and ${minMs}`;
  }
  if (windowSeconds !== undefined && limit === undefined) {
    return "windowSeconds is of a limit: give limit too";
  }
  return undefined;
}
