import { describe, expect, it } from "vitest";
import { linesOf, tableOf } from "../src/model/bench-results.ts";

const figure = (contender: string, operations: number, cpuSeconds: number, megabytes: number) => ({
  contender,
  operations,
  seconds: cpuSeconds,
  cpuSeconds,
  megabytes,
});

describe("a step's table", () => {
  it("has a column for each size and ratios to the first contender's figures of that size", () => {
    const { sizes, rows } = tableOf([
      figure("ours", 50, 2, 100),
      figure("theirs", 50, 3, 50),
      figure("ours", 200, 4, 200),
    ]);
    expect(sizes).toEqual([50, 200]);
    expect(rows.map(({ name }) => name)).toEqual(["ours", "theirs"]);
    const [ours, theirs] = rows.map(({ cells }) => cells);
    expect(ours).toMatchObject([
      { timeRatio: 1, memoryRatio: 1 },
      { timeRatio: 1, memoryRatio: 1 },
    ]);
    expect(theirs).toMatchObject([{ timeRatio: 1.5, memoryRatio: 0.5 }, undefined]);
  });

  it("names what was not measured once for each reason, with its sizes", () => {
    const cut = (contender: string, operations: number, why: string) => ({
      contender,
      operations,
      why,
    });
    expect(
      linesOf([
        cut("theirs", 1_000, "took 200 s with 200 operations"),
        cut("theirs", 3_000, "took 200 s with 200 operations"),
        cut("others", 3_000, "crashes"),
      ]),
    ).toEqual([
      { contender: "theirs", sizes: [1_000, 3_000], why: "took 200 s with 200 operations" },
      { contender: "others", sizes: [3_000], why: "crashes" },
    ]);
  });
});
