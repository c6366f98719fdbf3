import type { Fault } from "./fault.ts";

/** The standard normal distribution has 95 % of its values below it. */
const Z_95 = 1.644854;

/**
 * How long a fault delays an answer, in milliseconds; 0 for one that does not delay.
 *
 * @param draw - gives numbers from 0 to below 1
 */
export function delayOf(fault: Fault, draw: () => number): number {
  const { delayMs = 1_000, medianMs, p95Ms, minMs, maxMs } = fault;
  if (fault.fault !== "delay") return 0;
  if (minMs !== undefined && maxMs !== undefined) return minMs + draw() * (maxMs - minMs);
  if (medianMs === undefined || p95Ms === undefined) return delayMs;
  const sigma = Math.log(p95Ms / medianMs) / Z_95;
  return Math.min(medianMs * Math.exp(sigma * normal(draw)), LONGEST_MS);
}

const LONGEST_MS = 120_000;

/** A number of the standard normal distribution, by Box and Muller. */
function normal(draw: () => number): number {
  const [one, other] = [draw(), draw()];
  return Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
}
