import { expect, test } from "vitest";
import { sectionIn, waiversIn } from "../src/model/vendor-notes.ts";

test("a section of a README ends at the next heading of its level", () => {
  const text = "# Title\n\n## Gaps\n\nNone.\n\n### Yet\n\nOne.\n\n## Gaps of others\n\nMany.\n";
  expect(sectionIn(text, "Gaps")).toBe("None.\n\n### Yet\n\nOne.");
  expect(sectionIn(text, "Contradictions")).toBeUndefined();
});

test("a waiver has its file, rule, place and reason", () => {
  const text = [
    "# Single places.",
    "openapi.yaml:",
    "  no-path-trailing-slash:",
    "    - '#/paths/~1a~1' # printed so",
    "paths/b.yaml:",
    "  operation-2xx-response:",
    "    - '#/get/responses'",
  ];
  expect(waiversIn(text.join("\n"))).toEqual([
    {
      file: "openapi.yaml",
      rule: "no-path-trailing-slash",
      pointer: "#/paths/~1a~1",
      reason: "printed so",
    },
    {
      file: "paths/b.yaml",
      rule: "operation-2xx-response",
      pointer: "#/get/responses",
      reason: "",
    },
  ]);
});
