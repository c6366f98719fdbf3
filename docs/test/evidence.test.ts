import { describe, expect, test } from "vitest";
import { describeEvidence, remarkEvidence } from "../src/evidence.ts";
import { evidence } from "./support/sample-document.ts";

describe("describeEvidence", () => {
  test("names status, source, section, date and note", () => {
    const line = describeEvidence(
      evidence("documented", { section: "Users", note: "Since `V1`." }),
    );
    expect(line).toBe(
      "**Evidence: documented**, [docs.example.test](<https://docs.example.test/api>), section *Users*, checked 2026-01-31. Since `V1`.",
    );
  });

  test("leaves out missing parts and quotes a source that is not an address", () => {
    expect(describeEvidence(evidence("inferred", { source: "seeds/clinic.txt" }))).toBe(
      "**Evidence: inferred**, `seeds/clinic.txt`, checked 2026-01-31.",
    );
  });

  test("keeps a section's own characters from being read as Markdown", () => {
    expect(describeEvidence(evidence("partial", { section: "A *new* [list]" }))).toContain(
      "section *A \\*new\\* \\[list\\]*",
    );
  });
});

describe("remarkEvidence", () => {
  test("is the status and the note, if any", () => {
    expect(remarkEvidence(evidence("partial"))).toBe("(Evidence: partial.)");
    expect(remarkEvidence(evidence("inferred", { note: "Ours.\n" }))).toBe(
      "(Evidence: inferred. Ours.)",
    );
  });
});
