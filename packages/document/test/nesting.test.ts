import { describe, expect, it } from "vitest";
import { nestsDeeper } from "../src/index.ts";

const nested = (levels: number): unknown =>
  JSON.parse(`${'{"a":[1,'.repeat(levels / 2)}1${"]}".repeat(levels / 2)}`);

/** Each level is held twice by the one above it. */
const doubled = (levels: number): unknown => {
  let value: unknown = {};
  for (let level = 1; level < levels; level += 1) value = { a: value, b: value };
  return value;
};

const circle: Record<string, unknown> = {};
circle.a = [{ circle }, { circle }];

describe("how deep a value is nested", () => {
  it.each([
    ["a text", "x", 0, false],
    ["nothing", null, 0, false],
    ["an empty object", {}, 0, true],
    ["an empty object", {}, 1, false],
    ["as deep as allowed", nested(6), 6, false],
    ["one level deeper", nested(6), 5, true],
    ["far deeper than a stack", nested(400_000), 1_000, true],
    ["what is shared, as aliases of YAML are", doubled(60), 60, false],
    ["what holds itself", circle, 1_000, true],
  ])("%s is told", (_, value, most, isDeeper) => {
    expect(nestsDeeper(value, most)).toBe(isDeeper);
  });
});
