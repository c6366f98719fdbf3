import { describe, expect, it } from "vitest";
import { childSeconds } from "../src/checkout/run-tree.ts";
import { growthOf } from "../src/estate/growth.ts";

/** Builds that take as long as a function says. */
const builds = (seconds: (vendors: number) => number) =>
  [0, 5, 10, 20, 50].map((vendors) => ({
    vendors,
    seconds: seconds(vendors),
    cpuSeconds: 2 * seconds(vendors),
    idle: 0,
  }));

describe("growth", () => {
  it.each([
    ["1 where each vendor takes as long as the last", (vendors: number) => 40 + 3 * vendors, 1],
    ["2 where twice as many take four times as long", (vendors: number) => 40 + vendors ** 2, 2],
  ])("is %s, whatever a build takes without them", (_, seconds, power) => {
    expect(growthOf(builds(seconds), "seconds")).toBeCloseTo(power);
    expect(growthOf(builds(seconds), "cpuSeconds")).toBeCloseTo(power);
  });

  it("is not known from one build", () => {
    expect(growthOf(builds((vendors) => vendors).slice(0, 2), "seconds")).toBeNaN();
  });
});

it.each([
  ["0m0.00s 0m0.00s\n1m2.50s 0m1.25s\n", 63.75],
  ["0m0.000000s 0m0.000000s\n0m0.250000s 0m0.500000s\n", 0.75],
])("the shell's times of its children are read from %j", (times, seconds) => {
  expect(childSeconds(times)).toBe(seconds);
});
