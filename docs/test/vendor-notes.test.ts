import { expect, test } from "vitest";
import { sectionIn, waiversIn } from "../src/model/vendor-notes.ts";

test("a section of a README ends at the next heading of its level", () => {
  const text = "# Title\n\n## Gaps\n\nNone.\n\n### Yet\n\nOne.\n\n## Gaps of others\n\nMany.\n";
  expect(sectionIn(text, "Gaps")).toBe("None.\n\n### Yet\n\nOne.");
  expect(sectionIn(text, "Contradictions")).toBeUndefined();
});

test("a waiver has its rule, place, count and reason", () => {
  const text = [
    "# Single places.",
    "- rule: no-path-trailing-slash",
    "  at: openapi.yaml#/paths/~1a~1",
    "  reason: printed so",
    "- { rule: carespec-provenance, at: 'paths/**', count: 7, reason: later }",
    "- { rule: carespec-secret, sha256: ab12, reason: a sample }",
  ];
  expect(waiversIn(text.join("\n"))).toEqual([
    { rule: "no-path-trailing-slash", place: "openapi.yaml#/paths/~1a~1", reason: "printed so" },
    { rule: "carespec-provenance", place: "paths/**", count: 7, reason: "later" },
    { rule: "carespec-secret", place: "the value of SHA-256 ab12", reason: "a sample" },
  ]);
});
