import { describe, expect, test } from "vitest";
import { countEvidence, type Evidence, isEvidence } from "../src/index.ts";

function evidence(status: Evidence["status"]): Evidence {
  return { status, source: "https://docs.example.test/api", checked: "2026-01-31" };
}

describe("countEvidence", () => {
  test("counts each status and keeps those that nothing has", () => {
    const parts = [evidence("partial"), evidence("documented"), evidence("partial")];
    expect(countEvidence(parts)).toEqual({ documented: 1, partial: 2, inferred: 0 });
  });
});

describe("isEvidence", () => {
  test("accepts only the three statuses with source and date", () => {
    expect(isEvidence(evidence("partial"))).toBe(true);
    expect(isEvidence({ ...evidence("partial"), status: "guessed" })).toBe(false);
    expect(isEvidence({ status: "partial" })).toBe(false);
    expect(isEvidence(null)).toBe(false);
  });
});
