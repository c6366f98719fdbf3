import { expect, it } from "vitest";
import { type Family, writeFamilies } from "../../src/metrics/exposition.ts";
import { Histogram } from "../../src/metrics/histogram.ts";
import { parseExposition } from "../support/exposition.ts";

const family = (name: string, labels: Record<string, string>): Family => {
  return { name, help: "What it is.", type: "gauge", samples: [{ labels, value: 1.5 }] };
};

it("a metric is written with its help, its type and its samples", () => {
  expect(writeFamilies([family("a_b", { x: "1", y: "2" }), family("c", {})])).toBe(
    '# HELP a_b What it is.\n# TYPE a_b gauge\na_b{x="1",y="2"} 1.5\n' +
      "# HELP c What it is.\n# TYPE c gauge\nc 1.5\n",
  );
});

it.each(['say "no"', "back\\slash", "two\nlines", "\\n", '\\"', "GET /pets/{id}", "é,=}"])(
  "the value of a label comes back as it was: %j",
  (value) => {
    const { samples } = parseExposition(writeFamilies([family("a", { value })]));
    expect(samples.get("a")).toEqual([{ labels: { value }, value: 1.5 }]);
  },
);

it("a metric without samples is left out", () => {
  expect(writeFamilies([{ ...family("a", {}), samples: [] }])).toBe("");
});

it("what lasts as long as a bound is in its bucket, and what lasts longer than all in the last", () => {
  const histogram = new Histogram();
  for (const seconds of [0.001, 0.0011, 30, 31]) histogram.add({ a: "b" }, seconds);
  const samples = histogram.samples();
  const countOf = (le: string) => samples.find(({ labels }) => labels.le === le)?.value;
  expect(["0.001", "0.0025", "10", "30", "+Inf"].map(countOf)).toEqual([1, 2, 2, 3, 4]);
  expect(samples.find(({ suffix }) => suffix === "_sum")?.value).toBeCloseTo(61.0021);
});
