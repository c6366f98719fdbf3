import { describe, expect, it } from "vitest";
import type { Fault, FaultRule } from "../../src/index.ts";
import { weigh } from "../../src/steering/weigh.ts";

/** The delays of so many requests, as the session's fault gives them. */
function delaysOf(fault: Omit<Fault, "fault">, count = 2_000): number[] {
  let rules: FaultRule[] = [{ ...fault, fault: "delay", id: "1", seen: 0, struck: 0 }];
  return Array.from({ length: count }, () => {
    const weighed = weigh(rules, () => true, false, 0);
    rules = weighed.rules;
    return weighed.delayMs;
  });
}

/** The value below which a share of the values is. */
function quantile(values: number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}

describe("a delay", () => {
  it("has the median and the 95th percentile that it is given", () => {
    const delays = delaysOf({ medianMs: 100, p95Ms: 400, seed: 7 });
    expect(quantile(delays, 0.5)).toBeGreaterThan(90);
    expect(quantile(delays, 0.5)).toBeLessThan(110);
    expect(quantile(delays, 0.95)).toBeGreaterThan(360);
    expect(quantile(delays, 0.95)).toBeLessThan(440);
    expect(Math.min(...delays)).toBeGreaterThan(0);
  });

  it("lies evenly between its bounds", () => {
    const delays = delaysOf({ minMs: 20, maxMs: 120 });
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...delays)).toBeLessThanOrEqual(120);
    expect(quantile(delays, 0.5)).toBeGreaterThan(65);
    expect(quantile(delays, 0.5)).toBeLessThan(75);
  });

  it("is always the median where the percentile is no longer, and never beyond two minutes", () => {
    expect(new Set(delaysOf({ medianMs: 50, p95Ms: 50 }, 9).map(Math.round))).toEqual(
      new Set([50]),
    );
    expect(Math.max(...delaysOf({ medianMs: 100_000, p95Ms: 120_000 }))).toBe(120_000);
  });

  it("is the same with the same seed, and another with another", () => {
    const delays = (seed?: number) => delaysOf({ minMs: 0, maxMs: 100_000, seed }, 20);
    expect(delays(7)).toEqual(delays(7));
    expect(delays(7)).not.toEqual(delays(8));
    expect(delays()).toEqual(delays(1));
  });
});
